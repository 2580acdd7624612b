/**
 * Translates an Alipay template to WeChat's names. Alipay's compiler is not available, but its templates differ from
 * WeChat's only in names, so WeChat's compiler can check them.
 */
export function wxmlFrom(axml: string): string {
  return axml
    .replaceAll(/<import-sjs\s+name="([^"]*)"\s+from="([^"]*)"\s*\/>/g, '<wxs module="$1" src="$2" />')
    .replaceAll(/(\ssrc="[^"]*)\.axml"/g, '$1.wxml"')
    .replaceAll(/(<wxs [^>]*src="[^"]*)\.sjs"/g, '$1.wxs"')
    .replaceAll(/\sa:(if|elif|else|for|for-items|for-item|for-index|key)\b/g, ' wx:$1')
    .replaceAll(/\son([A-Z]\w*)=/g, (_, name: string) => ` bind${name.toLowerCase()}=`)
    .replaceAll(/\scatch([A-Z]\w*)=/g, (_, name: string) => ` catch${name.toLowerCase()}=`);
}

/** Converts a template script: Alipay's are ES modules, WeChat's are not. */
export function wxsFrom(sjs: string): string {
  return sjs.replace(/\bexport\s+default\b/, 'module.exports =');
}
