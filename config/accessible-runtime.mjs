/* global ACCESSIBLE_COMPONENTS -- index.ts defines it at build time, for the target that is built. */
import { mergeInternalComponents } from '@tarojs/shared';

// Taro numbers the properties of each component; templates and runtime must count the same ones. Plain JavaScript, because
// Taro compiles no TypeScript outside src.
mergeInternalComponents(ACCESSIBLE_COMPONENTS);
