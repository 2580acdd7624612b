import queryString from './query-string.h5';

test.each([
  ['', {}],
  ['?', {}],
  ['?of=abc&section=fees', { of: 'abc', section: 'fees' }],
  ['#district=%E9%BB%84%E6%B5%A6+%E5%8C%BA', { district: '黄浦 区' }],
  ['?q=a=b', { q: 'a=b' }],
  ['?empty=&bare', { empty: '', bare: null }],
  ['?twice=1&twice=2', { twice: '2' }],
  ['?broken=%E9%', { broken: '%E9%' }],
  ['?__proto__=1&a=2', { a: '2' }],
])('the parameters of %j are %j', (address, parameters) => {
  expect(queryString.parse(address)).toEqual(parameters);
});

test('parameters stay encoded where the router asks for it', () => {
  expect(queryString.parse('?district=%E9%BB%84', { decode: false })).toEqual({ district: '%E9%BB%84' });
});
