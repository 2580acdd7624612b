import { contractOverHttp } from './test/contract-over-http';

contractOverHttp('The adapter over HTTP and a gateway');
