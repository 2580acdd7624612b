import { isTab, pathTo } from './routes';

test('isTab recognises the three tabs with and without a query', () => {
  expect(['/pages/home/home', '/pages/services/services?x=1', '/pages/mine/mine'].every(isTab)).toBe(true);
  expect(['/pages/permit/permit', '/pages/home/home/x', ''].some(isTab)).toBe(false);
});

test('pathTo encodes parameters so that they arrive unchanged', () => {
  expect(pathTo('ownPermit', { id: 'a&b' })).toBe('/guide/own-permit/own-permit?id=a%26b');
  expect(pathTo('papers', { housing: 'rented', occupation: 'neither' })).toBe(
    '/guide/papers/papers?housing=rented&occupation=neither',
  );
});
