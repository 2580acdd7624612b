import { SearchField } from '../../ui/search/search-field';
import type { Found } from './find';
import { useCentresText } from './text';

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Read out during typing. */
  readonly found: Found | undefined;
}

export function NameField({ value, onChange, found }: NameFieldProps) {
  const { search } = useCentresText();
  const count =
    found === undefined ? undefined : found.districts.length + found.subDistricts.length + found.centres.length;
  return (
    <SearchField
      label={search.label}
      placeholder={search.placeholder}
      clear={search.clear}
      value={value}
      onChange={onChange}
      // The search runs on every change.
      onSubmit={() => undefined}
      announcement={count === undefined ? '' : count === 0 ? search.none : search.found(count)}
    />
  );
}
