import { useRouter } from '@tarojs/taro';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { Button } from './button';
import './disclosure.scss';
import { Box } from './elements';
import { FoldButton } from './fold-button';
import { LinkedHeading } from './linked-heading';

interface Folds {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

interface FoldState {
  readonly allOpen: boolean;
  /** The ids of the parts that differ from `allOpen`. */
  readonly except: readonly string[];
}

const FoldsContext = createContext<Folds | null>(null);

interface FoldedSectionsProps {
  readonly openAll: string;
  readonly closeAll: string;
  readonly children: ReactNode;
}

/**
 * The parts of a long screen, folded: their headings are its table of contents. The part named by `?section=` is open from the
 * start, and one button opens or closes them all.
 */
export function FoldedSections({ openAll, closeAll, children }: FoldedSectionsProps) {
  const asked = useRouter().params['section'];
  const [{ allOpen, except }, setState] = useState<FoldState>({
    allOpen: false,
    except: asked === undefined ? [] : [asked],
  });
  const folds: Folds = {
    isOpen: (id) => except.includes(id) !== allOpen,
    toggle: (id) => {
      setState((now) => ({
        ...now,
        except: now.except.includes(id) ? now.except.filter((other) => other !== id) : [...now.except, id],
      }));
    },
  };
  return (
    <FoldsContext.Provider value={folds}>
      <Box className="stack">
        <Button
          kind="quiet"
          onPress={() => {
            setState({ allOpen: !allOpen, except: [] });
          }}
        >
          {allOpen ? closeAll : openAll}
        </Button>
        {children}
      </Box>
    </FoldsContext.Provider>
  );
}

interface FoldedSectionProps {
  /** Letters and hyphens: the value of `?section=` that opens the screen here. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen that its heading opens. Stands inside `FoldedSections`. */
export function FoldedSection({ id, title, children }: FoldedSectionProps) {
  const folds = useContext(FoldsContext);
  if (folds === null) throw new Error(`FoldedSection ${id} needs FoldedSections around it`);
  const open = folds.isOpen(id);
  return (
    <Box className={open ? 'disclosure disclosure--open' : 'disclosure'}>
      <LinkedHeading id={id}>
        <FoldButton
          title={title}
          open={open}
          onPress={() => {
            folds.toggle(id);
          }}
        />
      </LinkedHeading>
      {open ? <Box className="disclosure__content stack">{children}</Box> : null}
    </Box>
  );
}
