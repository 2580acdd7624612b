import UniversalRouter from './universal-router.h5';

const load = jest.fn((context: object, params: object) => ['home', context, params]);
const router = new UniversalRouter([
  { path: '/pages/home/home', action: load },
  { path: ['/pages/mine/mine', '/me'], action: () => ['mine'] },
]);

test.each(['/pages/home/home', '/pages/home/home/', '/Pages/Home/home'])(
  '%s leads to the home screen, with its address as it was asked for',
  async (pathname) => {
    expect(await router.resolve(pathname)).toEqual(['home', { pathname }, {}]);
  },
);

test('every address of a screen leads to it', async () => {
  expect(await router.resolve('/me')).toEqual(['mine']);
  expect(await router.resolve('/pages/mine/mine')).toEqual(['mine']);
});

test.each(['/', '/pages/home', '/pages/home/home/more', '/pages/home/home.'])(
  '%s is not found, by the status that the router expects',
  async (pathname) => {
    await expect(router.resolve(pathname)).rejects.toMatchObject({ status: 404 });
  },
);
