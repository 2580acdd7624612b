import type { Bilingual } from '../../i18n/words';
import type { Centre } from './centre';
import { DISTRICTS, subDistrictsOf, type District } from './districts';

export interface Found {
  readonly districts: readonly District[];
  readonly subDistricts: readonly { readonly district: District; readonly name: string }[];
  readonly centres: readonly Centre[];
}

/**
 * Returns everything whose name contains the query. Ignores case, full width and blanks, and a suffix that people leave
 * out (南京东路 for 南京东路街道). Districts are found by their name in either language. A blank query finds nothing.
 */
export function findByName(
  query: string,
  centres: readonly Centre[],
  names: Bilingual<Readonly<Record<District, string>>>,
): Found {
  const wanted = plain(query);
  const holds = (text: string) => wanted !== '' && plain(text).includes(wanted);
  return {
    districts: DISTRICTS.filter((district) => holds(names.zh[district]) || holds(names.en[district])),
    subDistricts: DISTRICTS.flatMap((district) =>
      subDistrictsOf(district)
        .filter(holds)
        .map((name) => ({ district, name })),
    ),
    centres: centres.filter(({ name }) => holds(name)),
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
