/** Saving a text, and giving it to someone. */
export const zhCN = {
  copy: '复制文字',
  share: '分享',
  picture: '存成图片',
  print: '打印',
  outcomes: {
    copied: '已复制，可以粘贴到微信、短信或备忘录里。',
    shared: '已分享。',
    saved: '图片已保存。',
    refused: '没有存成。可以允许使用相册后再试，或用“复制文字”。',
    unsupported: '这里存不了图片，请用“复制文字”。',
    'no-downloads':
      '这里（别的应用里的浏览器）存不了图片。可以用“复制文字”；或点右上角的“…”，选“在浏览器打开”，再存一次。',
    failed: '没有成功，可以换一种方式再试。',
  },
};
