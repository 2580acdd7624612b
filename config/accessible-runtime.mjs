/* global ACCESSIBLE_COMPONENTS -- index.ts defines it at build time, for the target being built. */
import { mergeInternalComponents } from '@tarojs/shared';

// Taro numbers the properties of each component, and templates and runtime must count the same ones. Plain JavaScript,
// because Taro does not compile TypeScript outside src.
mergeInternalComponents(ACCESSIBLE_COMPONENTS);
