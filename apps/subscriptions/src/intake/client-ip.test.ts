import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clientIp, ipPrefix} from './client-ip.ts';

describe("a request's address", () => {
  it('is the one of the connection, unless proxies are configured', () => {
    assert.equal(clientIp('192.0.2.1', '203.0.113.9', 0), '192.0.2.1');
    assert.equal(clientIp('192.0.2.1', '203.0.113.9', 1), '203.0.113.9');
    assert.equal(clientIp('192.0.2.1', 'spoofed, 203.0.113.9, 198.51.100.1', 2), '203.0.113.9');
    assert.equal(clientIp('192.0.2.1', 'nonsense', 1), '192.0.2.1');
    assert.equal(clientIp('192.0.2.1', undefined, 1), '192.0.2.1');
  });

  it('counts with its neighbors', () => {
    assert.equal(ipPrefix('192.0.2.1'), '192.0.2.1');
    assert.equal(ipPrefix('::ffff:192.0.2.1'), '192.0.2.1');
    for (const ip of ['2001:db8::1', '2001:DB8:0:0::2', '2001:0db8:0000:0000:ffff::', '2001:db8::1%eth0']) {
      assert.equal(ipPrefix(ip), '2001:db8:0:0', ip);
    }
    assert.equal(ipPrefix('::1'), '0:0:0:0');
    assert.equal(ipPrefix('fe80:1:2:3:4:5:6:7'), 'fe80:1:2:3');
  });
});
