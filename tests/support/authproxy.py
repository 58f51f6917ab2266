#!/usr/bin/env python3
"""Usage: authproxy.py USER PASSWORD

An HTTP proxy on a free port of the loopback that asks for this account (Basic): GET and CONNECT, nothing else. Prints its
port, then a line for each request: the status that it answered with, and the method.
"""

import base64
import http.client
import select
import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

EXPECTED = "Basic " + base64.b64encode(":".join(sys.argv[1:3]).encode()).decode()


class Proxy(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answered(self, status):
        print(status, self.command, flush=True)

    def refuses(self):
        if self.headers.get("Proxy-Authorization") == EXPECTED:
            return False
        self.answered(407)
        self.send_response(407)
        self.send_header("Proxy-Authenticate", 'Basic realm="way out"')
        self.send_header("Content-Length", "0")
        self.end_headers()
        return True

    def do_GET(self):
        if self.refuses():
            return
        to = urlsplit(self.path)
        onward = http.client.HTTPConnection(to.hostname, to.port or 80)
        headers = {name: value for name, value in self.headers.items() if not name.lower().startswith("proxy-")}
        onward.request("GET", to.path or "/", headers=headers)
        answer = onward.getresponse()
        body = answer.read()
        self.answered(answer.status)
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self):
        if self.refuses():
            return
        host, port = self.path.rsplit(":", 1)
        with socket.create_connection((host, int(port))) as onward:
            self.answered(200)
            self.send_response(200)
            self.end_headers()
            self.carry(onward)
        self.close_connection = True

    def carry(self, onward):
        ends = {self.connection: onward, onward: self.connection}
        while True:
            for end in select.select(list(ends), [], [])[0]:
                piece = end.recv(65536)
                if not piece:
                    return
                ends[end].sendall(piece)


with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
    print(server.server_port, flush=True)
    server.serve_forever()
