import type { OwnPermit } from '../../journey/own-permits/own-permits';
import { permitsAsText } from '../../journey/own-permits/text-format';
import { Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { ExportText } from '../../ui/export-text';
import { useOwnPermitsText } from './text';

/** Exports the permits as a text, which says that it is not official. */
export function ExportSection({ permits }: { readonly permits: readonly OwnPermit[] }) {
  const { giving, transfer } = useOwnPermitsText();
  return (
    <Section title={transfer.giveTitle}>
      <Paragraph className="body-text">{permits.length === 0 ? transfer.nothing : transfer.giveLead}</Paragraph>
      {permits.length === 0 ? null : (
        <ExportText
          text={[`# ${transfer.header}`, ...permitsAsText(permits), ''].join('\n')}
          file={{ name: 'residence-permit-dates.txt', words: transfer.file }}
          words={giving}
        />
      )}
    </Section>
  );
}
