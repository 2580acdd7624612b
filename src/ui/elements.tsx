import { Text as TaroText, View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import type { Elements } from './elements.types';

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

/** WeChat and Alipay know no ordered list; its numbers are words (steps.tsx). */
export const Steps: Elements['Steps'] = (props) => <List {...props} />;

export const Item: Elements['Item'] = ({ className = '', children }) => (
  <View className={className} {...roleAttribute('listitem')}>
    {children}
  </View>
);
