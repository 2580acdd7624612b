import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { roleAttribute } from '../platform/aria';
import { Box } from './elements';
import type { SectionComponent } from './section.types';

/** A mini-program can scroll to an element, and has no way to move a screen reader there. */
export const Section: SectionComponent = ({ id, title, children }) => {
  const asked = useRouter().params['section'] === id;
  useEffect(() => {
    if (!asked) return;
    Taro.nextTick(() => {
      void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 });
    });
  }, [asked, id]);
  return (
    <Box className="stack">
      <View id={id} className="section-title" {...roleAttribute('heading')} aria-level="2">
        {title}
      </View>
      {children}
    </Box>
  );
};
