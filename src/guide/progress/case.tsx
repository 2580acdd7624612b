import type { zhCN } from '../../i18n/guide/progress/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { caseProgress, type CaseProgress } from '../../journey/renewal/case-progress';
import type { PermitRecords } from '../../citizen/citizen-records';
import { renewalLine } from '../../journey/renewal/renewal-line';
import { CopyButton } from '../../ui/copy-button';
import { Box, Heading } from '../../ui/elements';
import { FactList } from '../../ui/fact-list';
import { Panel } from '../../ui/panel';
import { LinkRow } from '../../ui/row';
import { Stages, type Stage } from '../../ui/stages';
import './case.scss';

interface CaseProps {
  readonly renewal: PermitRecords['renewals'][number];
  readonly text: typeof zhCN;
}

/** One renewal: its number, its progress, and a link to its result. */
export function Case({ renewal, text }: CaseProps) {
  const { records, result, law, verification } = useServiceWords();
  const { reference, startedOn, state, screen } = renewalLine(renewal);
  const { sources, end } = caseProgress(renewal);
  const stages: readonly Stage[] = [
    { name: text.submitted, when: text.onDate(startedOn), state: 'done' },
    ...sources.map(({ source, progress }) => ({
      name: law.sources[source].name,
      when: verification.states[progress],
      state:
        progress === 'waiting' ? ('later' as const) : progress === 'checking' ? ('now' as const) : ('done' as const),
    })),
    ...lastStages(end),
  ];
  return (
    <Panel>
      <Heading level={2} className="section-title">
        {records.states[state]}
      </Heading>
      <Box className="case__reference">
        <FactList facts={[{ name: result.reference, value: reference }]} />
        <CopyButton text={result.referenceToKeep(reference)} label={result.copyReference} />
      </Box>
      <Stages stages={stages} />
      <Box className="rows">
        <LinkRow to={screen} icon="clock" title={end.type === 'checking' ? text.follow : text.seeResult} />
      </Box>
    </Panel>
  );

  function lastStages(last: CaseProgress['end']): readonly Stage[] {
    switch (last.type) {
      case 'concluded':
        return [{ name: records.states[last.outcome], when: text.onDate(last.on), state: 'done' }];
      case 'under-review':
        return [
          { name: records.states['under-review'], when: text.now, state: 'now' },
          { name: text.decided, when: text.later, state: 'later' },
        ];
      case 'checking':
        return [{ name: text.decided, when: text.later, state: 'later' }];
    }
  }
}
