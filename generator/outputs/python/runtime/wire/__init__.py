"""The default transport: it owns its sockets, and so knows what has left through them.

One request is one path through these states. Whether it was sent is decided by where it ends.

| state     | where         | what ends it                                  | was it sent?         |
|-----------|---------------|-----------------------------------------------|----------------------|
| encode    | `outgoing`    | a character that HTTP has no place for        | no: TransportError   |
| wait      | `pool`        | 100 are under way, and none ends in time      | no: TransportError   |
| connect   | `opening`     | no address, refused, nobody answers           | no: TransportError   |
| tunnel    | `connection`  | the proxy refuses, hangs, or talks nonsense   | no: TransportError   |
| handshake | `tls`         | a certificate, a version, silence             | no: TransportError   |
| look      | `connection`  | an idle one has ended, or something came      | no: another is taken |
| hand over | `connection`  | the kernel took no byte                       | no: another is taken |
|           |               | the kernel took one, and anything failed then | unknown              |
| answer    | `usual`, else | whole: it stands, whatever comes behind it    | yes                  |
|           | `answer`      | cut off, refused, too large, interrupted      | unknown              |

With TLS a byte counts when a byte of the ciphertext that carries it was handed over; those of a
handshake carry none. "Unknown" is OutcomeUnknown; an interrupt or a cancellation says the same in
its note. A connection carries another request only if the answer was whole, nothing came behind
it, all of the request was sent, and nobody said that it would close; otherwise it is closed.

| what comes in                              | while idle | while an answer is awaited             |
|--------------------------------------------|------------|----------------------------------------|
| bytes of an answer                         | dropped    | read: 64 KiB of head, 64 MiB of body   |
| 1xx                                        | dropped    | passed over; 101 ends it, unknown      |
| no HTTP/1.1, or what frames itself twice   | dropped    | ends it, unknown                       |
| bytes behind a whole answer                | dropped    | ends it, the answer stands             |
| the end (FIN; in TLS, close_notify)        | dropped    | whole if nothing else ends the answer  |
| the end of TLS without it, a reset         | dropped    | ends it, unknown                       |
| tickets and keys of TLS                    | kept       | answered where TLS asks for it         |

`answer`, `usual`, `outgoing` and `tls` turn bytes into bytes, without a socket. `threads` and
`tasks` are the two ways to wait; what is named `async_` is the source of what is not. One deadline
holds from waiting for a connection to the end of the answer; connecting has a quarter of the
timeout.
"""
