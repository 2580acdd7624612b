import type { CSSProperties, ReactNode } from 'react';
import { Text as TaroText, View } from '@tarojs/components';
import { roleAttribute, type Role } from '../platform/aria';

/** The basic building blocks: native elements on H5, views with ARIA in the mini-programs. */
export interface BlockProps {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export interface BoxProps extends BlockProps {
  readonly role?: Role | undefined;
  /** Read by a screen reader instead of the content. */
  readonly label?: string | undefined;
  /** Decoration: hidden from screen readers. */
  readonly hidden?: boolean | undefined;
  /** Read out when its content changes. */
  readonly live?: boolean | undefined;
  /**
   * Position within a drawing. All other looks belong in the stylesheet: mini-programs accept no other inline style
   * (config/taro-parts-unused-in-mini-programs.mjs).
   */
  readonly at?: Pick<CSSProperties, 'left' | 'width'> | undefined;
}

export interface TextProps extends BlockProps {
  /**
   * Decoration: hidden from screen readers on H5. The mini-programs still read its words, if it has any: hiding it there
   * costs an attribute in each of the text's templates.
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
  /** An unordered list; `Steps` is the ordered one. */
  readonly List: (props: BlockProps) => ReactNode;
  readonly Steps: (props: BlockProps) => ReactNode;
  readonly Item: (props: BlockProps) => ReactNode;
}

export const Box: Elements['Box'] = ({ className = '', role, label, hidden, live, at, children }) => (
  <View
    className={className}
    {...roleAttribute(role)}
    aria-label={label}
    aria-hidden={hidden ? 'true' : undefined}
    aria-live={live ? 'polite' : undefined}
    {...(at && { style: at })}
  >
    {children}
  </View>
);

export const Heading: Elements['Heading'] = ({ level, className = '', children }) => (
  <View className={className} {...roleAttribute('heading')} aria-level={String(level)}>
    {children}
  </View>
);

export const Paragraph: Elements['Paragraph'] = ({ className = '', children }) => (
  <View className={className}>{children}</View>
);

export const Text: Elements['Text'] = ({ className = '', children }) => (
  <TaroText className={className}>{children}</TaroText>
);

export const List: Elements['List'] = ({ className = '', children }) => (
  <View className={className} {...roleAttribute('list')}>
    {children}
  </View>
);

/** WeChat and Alipay have no ordered lists; the numbers are words (steps.tsx). */
export const Steps: Elements['Steps'] = (props) => <List {...props} />;

export const Item: Elements['Item'] = ({ className = '', children }) => (
  <View className={className} {...roleAttribute('listitem')}>
    {children}
  </View>
);
