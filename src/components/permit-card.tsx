import { useState } from 'react';
import { useServiceWords } from '../i18n/service-words';
import { Button } from '../ui/button';
import { Box, Heading, Text } from '../ui/elements';
import { FactList } from '../ui/fact-list';
import './permit-card.scss';

export interface PermitCardProps {
  readonly kind: string;
  readonly name: string;
  readonly identityNumber: string;
  readonly district: string | null;
  /** Its first and last day, `YYYY-MM-DD`. */
  readonly validity: { readonly from: string; readonly to: string } | 'unknown';
}

/** Shows a permit on a card of our own, plainly not a certificate. Name and number are masked until tapped. */
export function PermitCard({ kind, name, identityNumber, district, validity }: PermitCardProps) {
  const { card } = useServiceWords();
  const [shown, setShown] = useState(false);
  const facts = [
    { name: card.name, value: shown ? name : maskedName(name) },
    {
      name: card.number,
      value: <Text className="permit-card__number">{shown ? identityNumber : maskedNumber(identityNumber)}</Text>,
    },
    ...(district === null ? [] : [{ name: card.district, value: district }]),
    ...(validity === 'unknown' ? [] : [{ name: card.validity, value: card.period(validity.from, validity.to) }]),
  ];
  return (
    <Box className="permit-card" role="group" label={card.label}>
      <Box className="permit-card__head">
        <Box className="permit-card__words">
          <Heading level={2} className="permit-card__kind">
            {kind}
          </Heading>
          <Text className="permit-card__note">{card.note}</Text>
        </Box>
        <Button
          kind="quiet"
          label={shown ? card.hideWhat : card.showWhat}
          onPress={() => {
            setShown(!shown);
          }}
        >
          {shown ? card.hide : card.show}
        </Button>
      </Box>
      <FactList facts={facts} />
    </Box>
  );
}

/** Returns 王小明 as 王**. */
function maskedName(name: string): string {
  return name.charAt(0) + '*'.repeat(Math.max(name.length - 1, 1));
}

/** Shows the first two and the last two characters of an identity number, and an asterisk for each one between. */
function maskedNumber(number: string): string {
  return number.length > 4
    ? number.slice(0, 2) + '*'.repeat(number.length - 4) + number.slice(-2)
    : '*'.repeat(number.length);
}
