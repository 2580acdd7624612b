import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Paragraph } from '../../ui/elements';
import { Remark } from '../../ui/notice';
import { SearchBox } from '../../ui/search/search-box';
// Imported here, although its component is fetched only at the first focus: WeChat does not fetch styles.
import './below-search.scss';
import type { useSearch } from './use-search';

/** The search box and everything below it (R5, R11). */
export function Search({ search }: { readonly search: ReturnType<typeof useSearch> }) {
  const { failures, again, loading } = useWords();
  const { below, results, suggested, type, text } = search;
  const failed = type === 'failed' ? failures.offline.todo : '';
  return (
    <>
      <SearchBox
        value={text}
        onChange={search.change}
        onFocus={search.prepare}
        options={results}
        List={below?.FoundList}
        onOpen={search.remember}
        onEnter={(chosen) => {
          search.enter(chosen?.path);
        }}
        announcement={
          below && type === 'found' ? <below.Announcement count={results.length} suggested={suggested} /> : failed
        }
      />
      {type === 'loading' ? <Paragraph className="small-text">{loading}</Paragraph> : null}
      {failed ? (
        <>
          <Remark>{failed}</Remark>
          <Button onPress={search.again}>{again}</Button>
        </>
      ) : null}
      {below && type === 'found' && results.length === 0 ? (
        <below.NothingFound suggested={suggested} onOpen={search.remember} />
      ) : null}
      {below && text === '' ? (
        <below.Recents
          onChoose={(query) => {
            search.change(query, false);
          }}
        />
      ) : null}
    </>
  );
}
