import { gatewayAddress } from './gateway-address';

test.each([undefined, ''])('without an address (%j) there is no gateway', (given) => {
  expect(gatewayAddress(given, 'h5')).toBeUndefined();
});

test.each([
  ['https://records.example', 'https://records.example'],
  ['https://records.example/', 'https://records.example'],
  ['https://records.example:8443/permits//', 'https://records.example:8443/permits'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
])('%s is a gateway for every target', (given, address) => {
  expect(gatewayAddress(given, 'h5')).toBe(address);
  expect(gatewayAddress(given, 'weapp')).toBe(address);
});

test('a page may ask the server that it comes from, but a mini-program comes from none', () => {
  expect(gatewayAddress('/', 'h5')).toBe('');
  expect(() => gatewayAddress('/', 'alipay')).toThrow('no address');
});

test.each([
  ['records.example', 'no address'],
  ['http://records.example', 'https'],
  ['http://localhost.records.example', 'https'],
  ['ftp://records.example', 'https'],
  ['https://user:word@records.example', 'neither a user nor a query'],
  ['https://records.example/?key=1', 'neither a user nor a query'],
])('%s fails the build', (given, reason) => {
  expect(() => gatewayAddress(given, 'h5')).toThrow(reason);
});
