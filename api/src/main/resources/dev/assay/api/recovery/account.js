const token = window.location.hash.slice(1);
const message = document.getElementById("message");

// The secret stays neither in the address nor in the history.
window.history.replaceState(null, "", window.location.pathname);

async function send(address, body, done) {
  try {
    const answer = await fetch("../api/v1/auth/" + address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    message.textContent = answer.ok ? done : (await answer.json()).detail;
    return answer.ok;
  } catch {
    message.textContent = "The server does not answer.";
    return false;
  }
}

function offer(id, words, submit) {
  const form = document.getElementById(id);
  message.textContent = words;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.hidden = await submit();
  });
}

if (window.location.pathname.endsWith("/verify-email")) {
  if (token) {
    offer("verify", "Is this your e-mail address?",
      () => send("verify-email", { token }, "Thank you, the address is verified."));
  } else {
    message.textContent = "Open the link of the mail again: a part of it is missing.";
  }
} else if (token) {
  offer("reset", "Choose a new password.",
    () => send("password-reset/confirm", { token, password: document.getElementById("password").value },
      "The password is set. Sign in with it."));
} else {
  offer("forgotten", "Forgotten your password?",
    () => send("password-reset", { email: document.getElementById("email").value },
      "If there is an account with this address, a mail is on its way."));
}
