/** The elements that src/ui gives properties to, and Taro's own slots. test/build/lean-templates.test.ts holds it to the sources. */
export const KEPT_COMPONENTS = [
  'View',
  'Text',
  'Button',
  'Input',
  'Textarea',
  'Picker',
  'Slot',
  'SlotView',
  'NativeSlot',
];

/** Taro's files that list, at run time, every property of every element of a platform. config/empty-unused-components.mjs shortens them. */
export const TABLES_OF_COMPONENTS =
  /@tarojs[\\/](?:shared[\\/]dist[\\/](?:components|shared\.esm)|plugin-platform-(?:weapp|alipay)[\\/]dist[\\/]runtime)\.js$/;
