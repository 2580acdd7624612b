import type { Compiler } from 'webpack';

/** Elements whose templates Taro writes into every app. This app draws its icons with CSS and lets the page scroll. */
const UNUSED_ELEMENTS = ['image', 'scroll-view'];

/** Attributes that every element retains: Taro's own, aria, and the tap. */
const KEPT_ANYWHERE = /^(?:style|class|id|data-sid|role|aria-[a-z]+|bindtap|ontap)$/i;

/** Further attributes that src/ui gives to an element. Elements not listed here retain everything that Taro wrote. */
const KEPT_BY_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  view: ['hover-class'],
  text: [],
  button: ['hover-class'],
  // Alipay draws a native input unless a setting prevents it; Taro always sets it.
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

/** Returns the template without white space between its tags, and without parts that this app never uses. */
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
 * Writes the mini-programs' templates without bytes that serve no purpose; the saving is in docs/adr/0002-taro-build.md.
 * Taro repeats every attribute and event of an element at each level of nesting. Its own `minifyXML` removes white space
 * with an HTML tool, which also drops `</input>`: WeChat's compiler then rejects every page.
 * test/build/lean-templates.test.ts fails if src/ui gives an element an attribute that its template has lost.
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
