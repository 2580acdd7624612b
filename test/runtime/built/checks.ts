import { compiledTemplates, type BuiltPackage } from './built-package';
import { codeFromText } from './code-from-text';
import { unknownApis, unknownElements } from './known-names';
import { missingThings } from './named-things';
import { templateDiagnostics } from './template-diagnostics';
import { rejectedStyles } from './translate-styles';
import { unreadableJson } from './unreadable-json';
import { unusedStyles } from './unused-styles';

/** What a check finds wrong with a built mini-program, in words; nothing where all is well. */
type Check = (built: BuiltPackage) => readonly string[];

/** Every check that looks at the files alone, the cheapest sentence first. */
export const CHECKS = {
  'every configuration file can be read': unreadableJson,
  'WeChat’s compiler takes the templates': rejectedTemplates,
  'the styles can be read': rejectedStyles,
  'everything that is named is there': missingThings,
  'WeChat’s newer compiler has nothing to say': templateDiagnostics,
  'every element is known': unknownElements,
  'every API that is called is declared': unknownApis,
  'no code is made out of text': codeFromText,
  'every style is used': unusedStyles,
} as const satisfies Readonly<Record<string, Check>>;

function rejectedTemplates(built: BuiltPackage): readonly string[] {
  try {
    compiledTemplates(built);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
