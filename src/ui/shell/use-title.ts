import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { setPageTitle } from '../../platform/page-title';

/** Sets the page's title while it is in sight; the title follows the language. */
export function useTitle(title: string): void {
  const inSight = useRef(false);
  useDidShow(() => {
    inSight.current = true;
    setPageTitle(title);
  });
  useDidHide(() => {
    inSight.current = false;
  });
  useEffect(() => {
    if (inSight.current) setPageTitle(title);
  }, [title]);
}
