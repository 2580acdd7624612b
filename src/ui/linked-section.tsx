import { useEffect, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { roleAttribute } from '../platform/aria';
import { elementSelector } from '../platform/element-selector';
import { Box } from './elements';
import './linked-section.scss';

export interface LinkedSectionProps {
  /**
   * Letters and hyphens. A screen opened with `?section=` and this id scrolls to the section and reads its title out.
   */
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}

export type LinkedSectionComponent = (props: LinkedSectionProps) => ReactNode;

/** A mini-program can scroll to an element, but cannot move a screen reader there. */
export const LinkedSection: LinkedSectionComponent = ({ id, title, children }) => {
  const asked = useRouter().params['section'] === id;
  useEffect(() => {
    if (!asked) return;
    Taro.nextTick(() => {
      void Taro.pageScrollTo({ selector: elementSelector(id), duration: 0 });
    });
  }, [asked, id]);
  return (
    <Box className="stack">
      {asked ? <View id={id} className="section-anchor" /> : null}
      <View className="section-title" {...roleAttribute('heading')} aria-level="2">
        {title}
      </View>
      {children}
    </Box>
  );
};
