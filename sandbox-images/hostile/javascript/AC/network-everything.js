// Every door of the library to a network: TCP, UDP, names, pipes in the file system and in the abstract name space, a server.
const net = require("net"), dgram = require("dgram"), dns = require("dns"), http = require("http");
const reached = [];
let open = 0;
const attempt = (name, start) => {
  open++;
  const over = (worked) => { if (worked) reached.push(name); if (--open === 0) console.log(reached.length ? reached : "contained"); };
  try { start(over); } catch { over(false); }
};
const socket = (name, options) => attempt(name, (over) => {
  const s = net.connect(options, () => over(true));
  s.once("error", () => over(false));
});
socket("redis", { host: "127.0.0.1", port: 6379 });
socket("metadata", { host: "169.254.169.254", port: 80 });
socket("docker", { path: "/var/run/docker.sock" });
socket("abstract", { path: "\0name" });
attempt("udp", (over) => { const s = dgram.createSocket("udp4"); s.once("error", () => over(false)); s.send("x", 53, "8.8.8.8", (e) => over(!e)); });
attempt("name", (over) => dns.lookup("example.org", (e) => over(!e)));
attempt("http", (over) => http.get("http://172.17.0.1/", () => over(true)).once("error", () => over(false)));
attempt("server", (over) => { const s = net.createServer(); s.once("error", () => over(false)); s.listen(8080, () => over(true)); });
attempt("server in a file", (over) => { const s = net.createServer(); s.once("error", () => over(false)); s.listen("/tmp/s", () => over(true)); });
