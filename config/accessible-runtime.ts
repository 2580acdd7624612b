import { mergeInternalComponents } from '@tarojs/shared';

/** Defined in index.ts at build time, for the target that is built. */
declare const ACCESSIBLE_COMPONENTS: Parameters<typeof mergeInternalComponents>[0];

// Taro numbers the properties of each component; templates and runtime must count the same ones.
mergeInternalComponents(ACCESSIBLE_COMPONENTS);
