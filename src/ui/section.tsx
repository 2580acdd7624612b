import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { roleAttribute } from '../platform/aria';
import { elementSelector } from '../platform/element-selector';
import { Box } from './elements';
import './section.scss';
import type { SectionComponent } from './section.types';

/** A mini-program can scroll to an element, and has no way to move a screen reader there. */
export const Section: SectionComponent = ({ id, title, children }) => {
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
