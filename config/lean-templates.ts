import type { Compiler } from 'webpack';

/** Elements whose templates Taro writes into every app. This one draws its icons with CSS and lets the page scroll. */
const UNUSED_ELEMENTS = ['image', 'scroll-view'];

/** What every element keeps: Taro's own, aria, and the tap. */
const KEPT_ANYWHERE = /^(?:style|class|id|data-sid|role|aria-[a-z]+|bindtap|ontap)$/i;

/** What else src/ui gives to an element. One that is not named here keeps all that Taro wrote. */
const KEPT_BY_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  view: ['hover-class'],
  text: [],
  button: ['hover-class'],
  // Alipay draws an input natively unless told otherwise; Taro always tells it.
  input: [
    'value',
    'type',
    'placeholder',
    'confirm-type',
    'bindfocus',
    'onFocus',
    'bindinput',
    'onInput',
    'bindconfirm',
    'onConfirm',
    'enableNative',
  ],
  textarea: ['value', 'maxlength', 'bindinput', 'onInput', 'enableNative'],
};

/** The template without white space between its tags, and without what this app never uses. */
function lean(template: string): string {
  return template
    .trim()
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .replace(/<template name=.*?<\/template>/g, (text) => (isUsed(text) ? text : ''))
    .replace(/<([a-z-]+)((?: [\w:-]+="[^"]*")+)>/g, (tag, element: string, attributes: string) => {
      const kept = KEPT_BY_ELEMENT[element];
      if (!kept) return tag;
      const rest = attributes.replace(/ ([\w:-]+)="[^"]*"/g, (attribute, name: string) =>
        KEPT_ANYWHERE.test(name) || kept.includes(name) ? attribute : '',
      );
      return `<${element}${rest}>`;
    });
}

/** Nothing here holds a page still under a finger (`catchtouchmove`). */
function isUsed(template: string): boolean {
  const [, element = ''] = /^<template name="[^"]*"><([a-z-]+)/.exec(template) ?? [];
  return !UNUSED_ELEMENTS.includes(element) && !/ catchtouchmove=/i.test(template);
}

/**
 * Writes the mini-programs' templates without what costs bytes for nothing; what it saves: docs/adr/0002-taro-build.md.
 * Taro repeats an element's every attribute and event at each level of nesting. Its own `minifyXML` takes white space out
 * with a tool for HTML, which also drops `</input>`: WeChat's compiler then rejects every page.
 * test/build/lean-templates.test.ts fails if src/ui gives an element what its template has lost.
 */
export class LeanTemplates {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('LeanTemplates', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'LeanTemplates', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => /\.(?:wxml|axml)$/.test(asset))) {
          const template = compilation.getAsset(name)?.source.source().toString() ?? '';
          compilation.updateAsset(name, new sources.RawSource(lean(template)));
        }
      });
    });
  }
}
