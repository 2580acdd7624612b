import { compiledTemplates, type BuiltPackage } from './built-package';
import { codeFromText } from './code-from-text';
import { unknownApis, unknownElements } from './known-names';
import { missingThings } from './named-things';
import { templateDiagnostics } from './template-diagnostics';
import { rejectedStyles } from './translate-styles';
import { unreadableJson } from './unreadable-json';
import { unusedStyles } from './unused-styles';

/** Returns the faults of a built mini-program, in words; empty if there are none. */
type Check = (built: BuiltPackage) => readonly string[];

/** Every check that reads the files alone, cheapest first. */
export const CHECKS = {
  'every configuration file can be read': unreadableJson,
  'WeChat’s compiler accepts the templates': rejectedTemplates,
  'the styles can be read': rejectedStyles,
  'every name leads to something that exists': missingThings,
  'WeChat’s newer compiler reports nothing': templateDiagnostics,
  'every element is known': unknownElements,
  'every API called is declared': unknownApis,
  'no code is made from text': codeFromText,
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
