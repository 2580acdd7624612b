import { useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../button';
import { Box } from '../elements';
import { Icon } from '../icon';
import './found-list.scss';
import './search-box.scss';
import type { SearchBoxComponent } from './search-box';
import '../text-field.scss';

/** In milliseconds. Safari tells the key that ended a composition right after it; nobody presses another so soon. */
const SAME_KEY = 30;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A combobox with a list (WAI-ARIA): the focus stays in the field, the arrows choose, Enter opens, Escape clears.
 */
export const SearchBox: SearchBoxComponent = ({
  value,
  onChange,
  onFocus,
  options,
  List,
  onOpen,
  onEnter,
  announcement,
}) => {
  const { search } = useWords().home;
  const field = useRef<HTMLInputElement>(null);
  const composed = useRef(-Infinity);
  const [chosen, setChosen] = useState<string>();
  const at = options.findIndex(({ id }) => id === chosen);
  const active = options[at];

  function change(text: string, composing: boolean): void {
    setChosen(undefined);
    onChange(text, composing);
  }
  function press(event: KeyboardEvent): void {
    // Keys inside an input method pick a word; they are no search.
    if (event.nativeEvent.isComposing || event.timeStamp - composed.current < SAME_KEY) return;
    const step = STEPS[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      // From the field down to the first, from the first up to the field.
      const next = at + step < -1 ? options.length - 1 : at + step;
      setChosen(options[next]?.id);
    } else if (event.key === 'Enter') {
      onEnter(active);
    } else if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      change('', false);
    }
  }

  return (
    <div className="stack">
      <div className="search-box">
        <Icon name="search" />
        <input
          ref={field}
          className="text-field"
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          aria-label={search.label}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls="found"
          aria-activedescendant={active && `found-${active.id}`}
          value={value}
          placeholder={search.placeholder}
          onFocus={onFocus}
          onChange={({ target, nativeEvent }) => {
            // React types it as any event; the browser sends an InputEvent.
            change(target.value, (nativeEvent as InputEvent).isComposing);
          }}
          onCompositionEnd={({ currentTarget, timeStamp }) => {
            composed.current = timeStamp;
            change(currentTarget.value, false);
          }}
          onKeyDown={press}
        />
        {value === '' ? null : (
          <Button
            kind="quiet"
            label={search.clear}
            onPress={() => {
              change('', false);
              field.current?.focus();
            }}
          >
            <Icon name="cross" />
          </Button>
        )}
        <Box className="visually-hidden" live>
          {announcement}
        </Box>
      </div>
      {List && options.length > 0 ? <List options={options} chosen={chosen} onOpen={onOpen} /> : null}
    </div>
  );
};
