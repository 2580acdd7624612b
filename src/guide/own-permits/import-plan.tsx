import type { Import } from '../../journey/own-permits/text-format';
import type { OwnPermit } from '../../journey/own-permits/own-permits';
import { Button } from '../../ui/button';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { Notice } from '../../ui/notice';
import { useOwnPermitsText } from './text';

interface ImportPlanProps {
  readonly plan: Import;
  /** True if an earlier plan was refused because the list had changed in the meantime. */
  readonly again: boolean;
  readonly onBringIn: () => void;
  readonly onBack: () => void;
}

/** Previews what an import would add and change. */
export function ImportPlan({ plan, again, onBringIn, onBack }: ImportPlanProps) {
  const { transfer } = useOwnPermitsText();
  const { added, changed, same, permits } = plan;
  const called = ({ nickname, validTo }: OwnPermit) => transfer.permit(nickname, validTo);
  const others = permits.length - added.length - changed.length - same.length;
  const lines = [
    ...added.map(({ nickname, validTo }) => transfer.added(nickname, validTo)),
    ...changed.map(({ before, after }) => transfer.changed(called(before), called(after))),
    ...same.map(({ nickname, validTo }) => transfer.same(nickname, validTo)),
    ...(others > 0 ? [transfer.untouched(others)] : []),
  ];
  const something = added.length + changed.length > 0;
  const title = again ? transfer.planAgain : transfer.planTitle;
  return (
    <>
      <Notice tone="info" title={something ? title : transfer.nothingNew} urgent>
        <Box className="stack">
          <List className="bullets">
            {lines.map((line) => (
              <Item key={line}>{line}</Item>
            ))}
          </List>
        </Box>
      </Notice>
      {something ? (
        <Button kind="main" onPress={onBringIn}>
          {transfer.bringIn}
        </Button>
      ) : null}
      <Button onPress={onBack}>{something ? transfer.back : transfer.understood}</Button>
      {something ? <Paragraph className="small-text">{transfer.undoable}</Paragraph> : null}
    </>
  );
}
