import type { CSSProperties, ReactNode } from 'react';
import type { Role } from '../platform/aria';

/** The plain building blocks: native elements on H5, views with aria in the mini-programs. */
export interface BlockProps {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export interface BoxProps extends BlockProps {
  readonly role?: Role | undefined;
  /** What a screen reader says in place of the content. */
  readonly label?: string | undefined;
  /** Decoration: a screen reader passes over it. */
  readonly hidden?: boolean | undefined;
  /** Read out when its content changes. */
  readonly live?: boolean | undefined;
  /**
   * Where it stands on a drawing. Looks belong in the stylesheet: mini-programs know no other style
   * (config/taro-parts-unused-in-mini-programs.mjs).
   */
  readonly at?: Pick<CSSProperties, 'left' | 'width'> | undefined;
}

export interface TextProps extends BlockProps {
  /**
   * Decoration: a screen reader passes over it on H5. The mini-programs read it, if it has any words at all: hiding it
   * there costs an attribute in each of the text's templates.
   */
  readonly hidden?: boolean | undefined;
}

export interface HeadingProps extends BlockProps {
  readonly level: 1 | 2 | 3;
}

export interface Elements {
  readonly Box: (props: BoxProps) => ReactNode;
  readonly Heading: (props: HeadingProps) => ReactNode;
  readonly Paragraph: (props: BlockProps) => ReactNode;
  readonly Text: (props: TextProps) => ReactNode;
  /** An unordered list; `Steps` is one whose order counts. */
  readonly List: (props: BlockProps) => ReactNode;
  readonly Steps: (props: BlockProps) => ReactNode;
  readonly Item: (props: BlockProps) => ReactNode;
}
