export const changes = {
  title: '居住证信息变更/签注',
  question: '要办哪一件？',
  renewHint: '有效期快到了，或刚过期不久',
  extendHint: '“延期”和“续签”是同一件事，走同一个流程',
  address: '居住地址变更',
  addressHint: '搬家了，先办这件，再续签',
};
