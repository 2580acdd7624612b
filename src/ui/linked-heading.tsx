import { useEffect, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { roleAttribute } from '../platform/aria';
import { elementSelector } from '../platform/element-selector';
import './linked-heading.scss';

export interface LinkedHeadingProps {
  /**
   * Letters and hyphens. A screen opened with `?section=` and this id scrolls to the heading and reads it out.
   */
  readonly id: string;
  readonly children: ReactNode;
}

export type LinkedHeadingComponent = (props: LinkedHeadingProps) => ReactNode;

/** A mini-program can scroll to an element, but cannot move a screen reader there. */
export const LinkedHeading: LinkedHeadingComponent = ({ id, children }) => {
  const asked = useRouter().params['section'] === id;
  useEffect(() => {
    if (!asked) return;
    Taro.nextTick(() => {
      Taro.pageScrollTo({ selector: elementSelector(id), duration: 0 }).catch(() => {
        // The screen has been left in the meantime.
      });
    });
  }, [asked, id]);
  return (
    <>
      {asked ? <View id={id} className="section-anchor" /> : null}
      <View className="section-title" {...roleAttribute('heading')} aria-level="2">
        {children}
      </View>
    </>
  );
};
