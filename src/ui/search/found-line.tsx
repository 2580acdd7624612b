import { en } from '../../i18n/components/search-box/en';
import { zhCN } from '../../i18n/components/search-box/zh-CN';
import { bilingual, useText, useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { Text } from '../elements';
import type { SearchOption } from './found-list';
import { RowContent } from '../row';

const TEXT = bilingual(zhCN, en);

export function useFoundText() {
  return useText(TEXT);
}

/**
 * Something found, as it stands in its line; what was looked for is bold and underlined, for colour is never the only sign.
 * Below it stands by which other name or place it was found, and what is there.
 */
export function FoundLine({ option }: { readonly option: SearchOption }) {
  const text = useFoundText();
  const summary = useSummary(option);
  const { pieces, called, place } = option;
  const title = pieces.map(({ text, marked }, index) => (
    <Text key={index} className={marked ? 'found-list__mark' : ''}>
      {text}
    </Text>
  ));
  const hints = [called && text.called(called), place && text.includes(place), summary];
  return <RowContent title={title} hint={hints.filter(Boolean).join(' · ')} />;
}

/** Returns what the option says of itself, otherwise the hint of its screen. */
function useSummary({ summary, path }: SearchOption): string | undefined {
  const { entries } = useWords();
  if (summary !== undefined) return summary;
  const [page] = path.split('?');
  const screens = Object.keys(entries) as (keyof typeof entries)[];
  const screen = screens.find((name) => SCREENS[name] === page);
  return screen && entries[screen].hint;
}
