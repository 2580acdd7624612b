import { contractOverHttp } from '../test/contract-over-http';
import { testPGlite } from '../test/test-database';

contractOverHttp('The adapter over HTTP and a gateway on the embedded database', testPGlite);
