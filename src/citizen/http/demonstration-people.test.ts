import { type FakeGateway, fakeGateway } from '../../../test/support/fake-gateway';
import { PEOPLE } from '../mock/people';
import { demonstrationPeople } from './demonstration-people';

let gateway: FakeGateway;
beforeAll(async () => {
  gateway = await fakeGateway(PEOPLE);
});
afterAll(() => gateway.close());

const people = () => demonstrationPeople({ address: gateway.address, send: gateway.send });
const answersWith = (status: number, body: string) => {
  gateway.instead = (response) => {
    response.writeHead(status).end(body);
  };
};

test('a demonstration names the people whom one may play, in its order, and nothing else of them', async () => {
  expect(await people()).toEqual(PEOPLE.map(({ id, name, story }) => ({ id, name, story })));
});

test('a gateway without such a list is no demonstration, and nobody can be played', async () => {
  answersWith(404, '');
  expect(await people()).toEqual([]);
});

test.each([
  ['a server error', 503, ''],
  ['a page of something on the way', 200, '<html>Welcome</html>'],
  ['more of a person than a sign-in may show', 200, '[{"id":"a","name":"b","story":{"zh":"","en":""},"number":"1"}]'],
])('%s is no list', async (_, status, body) => {
  answersWith(status, body);
  await expect(people()).rejects.toThrow();
});

test('without a connection there is no list', async () => {
  gateway.instead = (response) => response.destroy();
  await expect(people()).rejects.toThrow('offline');
});
