import { connect, createServer, type ListenOptions, type NetConnectOpts, type Socket } from 'node:net';

/** What becomes of the next piece that arrives; those after it get through again, if their connection still stands. */
export type Fault =
  /** Never arrives: the connection breaks instead. */
  | 'cut'
  /** Half of it arrives, and then the connection breaks. */
  | 'halved'
  /** Arrives once `release` is called. */
  | 'held'
  /** Arrives twice: a second time over another connection, whose answer nobody reads. */
  | 'doubled';

/** Something between two programs that carries bytes, and fails to when a test wants it. */
export interface TcpProxy {
  /** Of its port; 0 if it listens elsewhere. */
  readonly port: number;
  request: Fault | 'none';
  answer: Fault | 'none';
  /** Pieces of answers that get through until the fault strikes. */
  answersBefore: number;
  release(): void;
  stop(): Promise<void>;
}

export async function tcpProxy(from: ListenOptions, to: NetConnectOpts): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  /** What is held, by where it goes. */
  const held = new Map<Socket, Buffer>();

  function opened(socket: Socket): Socket {
    sockets.add(socket);
    // Whoever breaks it off is not the proxy's concern.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  }

  function strike(fault: Fault, piece: Buffer, [near, far]: readonly [Socket, Socket]): void {
    switch (fault) {
      case 'cut':
        near.destroy();
        far.destroy();
        break;
      case 'halved':
        near.destroy();
        far.end(piece.subarray(0, piece.length / 2));
        break;
      case 'held':
        held.set(far, piece);
        break;
      case 'doubled':
        far.write(piece);
        opened(connect(to)).write(piece);
    }
  }

  const server = createServer((client) => {
    const service = opened(connect(to));
    opened(client);
    client.on('data', (piece) => {
      const { request } = proxy;
      proxy.request = 'none';
      if (request === 'none') service.write(piece);
      else strike(request, piece, [client, service]);
    });
    service.on('data', (piece) => {
      const { answer } = proxy;
      if (answer === 'none' || proxy.answersBefore > 0) {
        if (answer !== 'none') proxy.answersBefore -= 1;
        client.write(piece);
        return;
      }
      proxy.answer = 'none';
      strike(answer, piece, [service, client]);
    });
    // What is held arrives even if its sender has given up.
    client.on('close', () => {
      if (!held.has(service)) service.end();
    });
    service.on('close', () => {
      if (!held.has(client)) client.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(from, resolve));
  const address = server.address();
  const proxy: TcpProxy = {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    request: 'none',
    answer: 'none',
    answersBefore: 0,
    release() {
      for (const [socket, piece] of held) socket.end(piece);
      held.clear();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return proxy;
}
