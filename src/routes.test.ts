import { isTab, pathTo } from './routes';

test('the three tabs are known with and without a query', () => {
  expect(['/pages/home/home', '/pages/services/services?x=1', '/pages/mine/mine'].every(isTab)).toBe(true);
  expect(['/pages/permit/permit', '/pages/home/home/x', ''].some(isTab)).toBe(false);
});

test('a path spells its parameters so that they arrive', () => {
  expect(pathTo('ownPermit', { id: 'a&b' })).toBe('/guide/own-permit/own-permit?id=a%26b');
  expect(pathTo('papers', { housing: 'rented', occupation: 'neither' })).toBe(
    '/guide/papers/papers?housing=rented&occupation=neither',
  );
});
