for (const origin of document.querySelectorAll(".origin")) {
  origin.textContent = window.location.origin;
}

const badge = document.getElementById("state");
const text = document.getElementById("state-text");

function show(kind, words) {
  badge.className = "state " + kind;
  if (text.textContent !== words) {
    text.textContent = words;
  }
}

async function ask() {
  try {
    const answer = await fetch("/readyz", { cache: "no-store" });
    const body = await answer.json();
    if (answer.ok) {
      const runners = body.runners === 1 ? "1 runner" : body.runners + " runners";
      show("ready", "Ready: " + runners + " for " + body.languages.join(", "));
    } else {
      show("missing", body.detail);
    }
  } catch {
    show("missing", "The server does not answer.");
  }
  window.setTimeout(ask, 5000);
}

ask();
