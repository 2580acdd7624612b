/** The elements of Taro that src/ui uses. test/build/lean-templates.test.ts holds this list to the sources. */
export const USED_COMPONENTS = ['View', 'Text', 'Button', 'Input', 'Textarea', 'Picker'];

/** Taro's files that list, at run time, every property of every element of a platform. config/empty-unused-components.mjs shortens them. */
export const TABLES_OF_COMPONENTS =
  /@tarojs[\\/](?:shared[\\/]dist[\\/](?:components|shared\.esm)|plugin-platform-(?:weapp|alipay)[\\/]dist[\\/]runtime)\.js$/;
