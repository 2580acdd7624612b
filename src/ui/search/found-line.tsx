import { en } from '../../i18n/components/search-box/en';
import { zhCN } from '../../i18n/components/search-box/zh-CN';
import { bilingual, useText } from '../../i18n/words';
import { Text } from '../elements';
import type { SearchOption } from './found-list';
import { RowContent } from '../row';

const TEXT = bilingual(zhCN, en);

export function useFoundText() {
  return useText(TEXT);
}

/** Something found, as it stands in its line; what was looked for is bold and underlined, for colour is never the only sign. */
export function FoundLine({ option: { pieces, called, asked } }: { readonly option: SearchOption }) {
  const text = useFoundText();
  const title = pieces.map(({ text, marked }, index) => (
    <Text key={index} className={marked ? 'found-list__mark' : ''}>
      {text}
    </Text>
  ));
  const hint = called === undefined ? asked && text.asked(asked) : text.called(called);
  return <RowContent title={title} hint={hint} />;
}
