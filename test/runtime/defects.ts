import { PEOPLE } from '../../src/citizen/mock/people';
import type { UPLOAD_CHECKS } from '../wechat-ci/upload-checks';
import type { BuiltPackage, MiniTarget } from './built/built-package';
import type { CHECKS } from './built/checks';

/** The name of the first mock person. */
const SOMEBODY = PEOPLE[0]?.name ?? '';

/** Breaks a file's text; `null` removes the file. */
type Spoil = (text: string) => string | null;

interface FileDefect {
  readonly target: MiniTarget;
  readonly file: string;
  readonly spoil: Spoil;
}

/** A deliberate defect found by reading the files, and the check that finds it first. */
interface DefectInFiles extends FileDefect {
  readonly caughtBy: keyof typeof CHECKS;
}

/** A deliberate defect found by WeChat's own upload tool, and the check that finds it first. */
interface DefectInUpload extends FileDefect {
  readonly caughtBy: keyof typeof UPLOAD_CHECKS;
}

/**
 * A deliberate defect that shows when the app runs, and the message with which the short journey or its budgets fail.
 */
interface DefectAtRunTime extends FileDefect {
  readonly fails: RegExp;
}

const gone: Spoil = () => null;

/** @throws Error if the text to break is missing, since there would be no defect. */
function replace(before: string | RegExp, after: string): Spoil {
  return (text) => {
    const withDefect = text.replaceAll(before, after);
    if (withDefect === text) throw new Error(`Nothing reads ${String(before)}; the defect must be rewritten.`);
    return withDefect;
  };
}

function append(more: string): Spoil {
  return (text) => `${text}${more}`;
}

/** Returns a copy of the built files with the defect in it. */
export function withDefect(built: BuiltPackage, { file, spoil }: FileDefect): BuiltPackage {
  const text = built.files.get(file);
  if (text === undefined) throw new Error(`${built.target} has no ${file}; the defect must be rewritten.`);
  const files = new Map(built.files);
  const after = spoil(text);
  if (after === null) files.delete(file);
  else files.set(file, after);
  return { ...built, files };
}

export const DEFECTS_IN_FILES: Readonly<Record<string, DefectInFiles>> = {
  'a page’s configuration that is cut off': {
    target: 'weapp',
    file: 'pages/permit/permit.json',
    spoil: (text) => text.slice(0, -1),
    caughtBy: 'every configuration file can be read',
  },
  'a tag that is not closed': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: append('<view>'),
    caughtBy: 'WeChat’s compiler accepts the templates',
  },
  'a tag that is not closed, in Alipay': {
    target: 'alipay',
    file: 'base.axml',
    spoil: append('<view>'),
    caughtBy: 'WeChat’s compiler accepts the templates',
  },
  'an expression that ends in the middle': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: append('<view class="{{i.cl +}}"></view>'),
    caughtBy: 'WeChat’s compiler accepts the templates',
  },
  'modern syntax in a template’s script': {
    target: 'weapp',
    file: 'utils.wxs',
    spoil: append('\nvar late = () => 1'),
    caughtBy: 'WeChat’s compiler accepts the templates',
  },
  'a style whose brace is missing': {
    target: 'weapp',
    file: 'common.wxss',
    spoil: append('.broken{color:red'),
    caughtBy: 'the styles can be read',
  },
  'a style whose brace is missing, in Alipay': {
    target: 'alipay',
    file: 'common.acss',
    spoil: append('.broken{color:red'),
    caughtBy: 'the styles can be read',
  },
  'a page without its code': {
    target: 'weapp',
    file: 'pages/result/result.js',
    spoil: gone,
    caughtBy: 'every name leads to something that exists',
  },
  'a page without its template, in Alipay': {
    target: 'alipay',
    file: 'pages/result/result.axml',
    spoil: gone,
    caughtBy: 'every name leads to something that exists',
  },
  'a page that app.json names wrongly': {
    target: 'alipay',
    file: 'app.json',
    spoil: replace('"pages/permit/permit"', '"pages/permit/permits"'),
    caughtBy: 'every name leads to something that exists',
  },
  'a tab without its picture': {
    target: 'weapp',
    file: 'tab-icons/mine.png',
    spoil: gone,
    caughtBy: 'every name leads to something that exists',
  },
  'a theme that is named but missing': {
    target: 'weapp',
    file: 'theme.json',
    spoil: gone,
    caughtBy: 'every name leads to something that exists',
  },
  'a component that a page names wrongly': {
    target: 'weapp',
    file: 'pages/home/home.json',
    spoil: replace('../../comp', '../comp'),
    caughtBy: 'every name leads to something that exists',
  },
  'a template that is imported but missing': {
    target: 'weapp',
    file: 'pages/home/home.wxml',
    spoil: replace('base.wxml', 'bass.wxml'),
    caughtBy: 'every name leads to something that exists',
  },
  'a template’s script that is missing, in Alipay': {
    target: 'alipay',
    file: 'utils.sjs',
    spoil: gone,
    caughtBy: 'WeChat’s compiler accepts the templates',
  },
  'two templates with one name': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: append('<template name="taro_tmpl"><view /></template>'),
    caughtBy: 'every name leads to something that exists',
  },
  'a template that is called but not defined': {
    target: 'weapp',
    file: 'pages/home/home.wxml',
    spoil: replace('is="taro_tmpl"', 'is="taro_tmpls"'),
    caughtBy: 'every name leads to something that exists',
  },
  'a style that is imported but missing': {
    target: 'weapp',
    file: 'app-origin.wxss',
    spoil: gone,
    caughtBy: 'the styles can be read',
  },
  'a style that is imported but missing, in Alipay': {
    target: 'alipay',
    file: 'app-origin.acss',
    spoil: gone,
    caughtBy: 'every name leads to something that exists',
  },
  'a module that is required but missing': {
    target: 'alipay',
    file: 'vendors.js',
    spoil: gone,
    caughtBy: 'every name leads to something that exists',
  },
  'an element that no platform has': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: replace('<text ', '<txt '),
    caughtBy: 'WeChat’s compiler accepts the templates',
  },
  'an attribute given twice': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: append('<template name="tmpl_0_new"><view hidden="{{true}}" hidden="{{false}}"></view></template>'),
    caughtBy: 'WeChat’s newer compiler reports nothing',
  },
  'an attribute given twice, in Alipay': {
    target: 'alipay',
    file: 'pages/home/home.axml',
    spoil: append('<view onTap="eh" onTap="other"></view>'),
    caughtBy: 'WeChat’s newer compiler reports nothing',
  },
  'an element that no platform has, well closed': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: append('<template name="tmpl_0_new"><vieww class="x"></vieww></template>'),
    caughtBy: 'every element is known',
  },
  'a WeChat call that does not exist': {
    target: 'weapp',
    file: 'app.js',
    spoil: append(';wx.getResidencePermit({})'),
    caughtBy: 'every API called is declared',
  },
  'a WeChat call in Alipay': {
    target: 'alipay',
    file: 'app.js',
    spoil: append(';my.addPhoneCalendar({})'),
    caughtBy: 'every API called is declared',
  },
  'code made from text': {
    target: 'weapp',
    file: 'common.js',
    spoil: append(';eval("1")'),
    caughtBy: 'no code is made from text',
  },
  'a function made from text': {
    target: 'alipay',
    file: 'common.js',
    spoil: append(';new Function("return 1")()'),
    caughtBy: 'no code is made from text',
  },
  'a style that nothing uses': {
    target: 'weapp',
    file: 'common.wxss',
    spoil: append('.left-over{color:red}'),
    caughtBy: 'every style is used',
  },
  'a style whose state is gone, in Alipay': {
    target: 'alipay',
    file: 'common.acss',
    spoil: append('.section-title--named{color:red}'),
    caughtBy: 'every style is used',
  },
};

const AT_START = '"use strict";';

/** Inserts code of ours before everything else in a module. */
function before(code: string): Spoil {
  return (text) => `${code};${text.replace(AT_START, '')}`;
}

export const DEFECTS_IN_UPLOAD: Readonly<Record<string, DefectInUpload>> = {
  'a setting of the app that WeChat does not know': {
    target: 'weapp',
    file: 'app.json',
    spoil: replace(/^\{/g, '{"animation":false,'),
    caughtBy: 'WeChat’s upload tool accepts it without a warning',
  },
  'a setting of a page that is not what WeChat asks for': {
    target: 'weapp',
    file: 'pages/permit/permit.json',
    spoil: replace(/^\{/g, '{"enablePullDownRefresh":"yes",'),
    caughtBy: 'WeChat’s upload tool accepts it without a warning',
  },
  'a colour that is missing in the dark': {
    target: 'weapp',
    file: 'theme.json',
    spoil: replace(/"ground":(?=[^}]*\}\s*\}\s*$)/g, '"grounds":'),
    caughtBy: 'WeChat’s upload tool accepts it without a warning',
  },
  'a page that is built but no longer named': {
    target: 'weapp',
    file: 'app.json',
    spoil: replace('"export-result/export-result",', ''),
    caughtBy: 'WeChat’s rules for the quality of code are met',
  },
  'a package that is too heavy': {
    target: 'weapp',
    file: 'app.js',
    spoil: append(`/*${'x'.repeat(1.3e6)}*/`),
    caughtBy: 'WeChat’s rules for the quality of code are met',
  },
};

export const DEFECTS_AT_RUN_TIME: Readonly<Record<string, DefectAtRunTime>> = {
  'a tap that nothing listens to': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: replace(/ bindtap="eh"/g, ''),
    fails: /toHaveText/,
  },
  'a handler of a name that the page does not have': {
    target: 'alipay',
    file: 'base.axml',
    spoil: replace(/onTap="eh"/g, 'onTap="he"'),
    fails: /toHaveText/,
  },
  'data that is set at the wrong place': {
    target: 'weapp',
    file: 'taro.js',
    spoil: replace(/`\$\{(\w+)\._path\}\.\$\{(\w+)\}\.\$\{(\w+)\}`/g, '`${$1._path}.${$2}s.${$3}`'),
    // How far the journey comes depends on what was drawn before the first change that goes astray.
    fails: /click: Timeout \d+ms exceeded|toContainText/,
  },
  'a role that is lost on its way to the screen reader': {
    target: 'weapp',
    file: 'base.wxml',
    spoil: replace(/ aria-role="[^"]*"/g, ''),
    fails: /getByRole\('link'\)/,
  },
  'a role that is lost on its way to the screen reader, in Alipay': {
    target: 'alipay',
    file: 'base.axml',
    spoil: replace(/ role="[^"]*"/g, ''),
    fails: /getByRole\('link'\)/,
  },
  'text that is not drawn': {
    target: 'alipay',
    file: 'base.axml',
    spoil: replace('{{i.v}}', ''),
    fails: /getByRole\('link'\)/,
  },
  'a component that does not register': {
    target: 'weapp',
    file: 'comp.js',
    spoil: () => '',
    fails: /getByRole\('link'\)/,
  },
  'a page whose code registers none': {
    target: 'alipay',
    file: 'pages/permit/permit.js',
    spoil: () => '',
    fails: /toHaveText/,
  },
  'a call that does not exist, built at run time': {
    target: 'weapp',
    file: 'pages/permit/permit.js',
    spoil: before('wx["getResi" + "dencePermit"]()'),
    fails: /toHaveText/,
  },
  'code made from text in a hidden way': {
    target: 'weapp',
    file: 'pages/permit/permit.js',
    spoil: before('[]["constr" + "uctor"]["constr" + "uctor"]("return 1")()'),
    fails: /toHaveText/,
  },
  'the browser’s window, which no mini-program has': {
    target: 'alipay',
    file: 'pages/permit/permit.js',
    spoil: before('window.scrollTo(0, 0)'),
    fails: /toHaveText/,
  },
  'more data at once than a budget allows': {
    target: 'weapp',
    file: 'pages/permit/permit.js',
    spoil: replace(
      /\bPage\((\w+)\)/g,
      'Page(Object.assign($1, { onReady() { this.setData({ extra: "x".repeat(40000) }); } }))',
    ),
    fails: /bytes a setData call: 40\d+ of 32768/,
  },
  'data in too many pieces': {
    target: 'weapp',
    file: 'pages/permit/permit.js',
    spoil: replace(
      /\bPage\((\w+)\)/g,
      'Page(Object.assign($1, { onReady() { for (let i = 0; i < 30; i++) this.setData({ extra: i }); } }))',
    ),
    fails: /setData calls a second: \d+ of 20/,
  },
  'more elements than a budget allows': {
    target: 'alipay',
    file: 'pages/permit/permit.axml',
    spoil: append(`<view>${'<view><view></view></view>'.repeat(300)}</view>`),
    fails: /nodes: \d+ of 500[\s\S]*children: 30\d of 40/,
  },
  'a name in what is stored on the device': {
    target: 'alipay',
    file: 'pages/permit/permit.js',
    spoil: before(`my.setStorageSync({ key: "permit-renewal:settings", data: "${SOMEBODY}" })`),
    fails: /stored as [\w-]+:settings: /,
  },
  'a name in what is copied': {
    target: 'weapp',
    file: 'pages/permit/permit.js',
    spoil: before(`wx.setClipboardData({ data: "${SOMEBODY}" })`),
    fails: /copied: /,
  },
  'a name in what is passed to the calendar': {
    target: 'weapp',
    file: 'pages/permit/permit.js',
    spoil: before(`wx.addPhoneCalendar({ title: "${SOMEBODY}" })`),
    fails: new RegExp(`"${SOMEBODY}"`),
  },
};
