import { en } from '../i18n/components/export-actions/en';
import { zhCN } from '../i18n/components/export-actions/zh-CN';
import { bilingual, useText } from '../i18n/words';
import { copy } from '../platform/clipboard';
import { savePicture } from '../platform/picture';
import { print } from '../platform/print';
import { shareText } from '../platform/share';
import { Button } from './button';
import { Box } from './elements';
import { useOutcome } from './use-outcome';
import './export-actions.scss';

interface ExportActionsProps {
  readonly title: string;
  /** One line each. */
  readonly lines: readonly string[];
  /** Printed above and below everything that leaves the app: says that it is not official. */
  readonly mark: string;
}

const TEXT = bilingual(zhCN, en);

/** Offers ways to save a text or give it to someone; each reports its outcome. */
export function ExportActions({ title, lines, mark }: ExportActionsProps) {
  const labels = useText(TEXT);
  const { outcome, run } = useOutcome<keyof typeof zhCN.outcomes>();
  const save = savePicture;
  const text = [mark, title, ...lines, mark].join('\n');
  const ways = [
    { words: labels.copy, act: async () => ((await copy(text)) ? ('copied' as const) : ('failed' as const)) },
    { words: labels.share, act: () => shareText(text) },
    ...(save === 'no pictures' ? [] : [{ words: labels.picture, act: () => save({ title, body: lines, mark }) }]),
  ];
  return (
    <Box className="stack">
      <Box className="export-actions">
        {ways.map(({ words, act }) => (
          <Button
            key={words}
            onPress={() => {
              run(act);
            }}
          >
            {words}
          </Button>
        ))}
        {print === 'no printer' ? null : <Button onPress={print}>{labels.print}</Button>}
      </Box>
      <Box className="small-text" live>
        {outcome === 'none' ? '' : labels.outcomes[outcome]}
      </Box>
    </Box>
  );
}
