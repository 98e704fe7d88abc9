const SEEN = "tsunagu-seen";
const CHIME_HERTZ = [660, 880];
const CHIME_SECONDS = 0.16;
const LOUDNESS = 0.12;

type Alert = "sound" | "badge";

const title = document.title;

/** The switches on the queue's page; without a choice everything is on. */
export function offerChoices(): void {
  const choices = document.getElementById("alerts");
  if (choices === null) return;
  choices.hidden = false;
  for (const box of choices.querySelectorAll<HTMLInputElement>("[data-alert]")) {
    const alert = box.dataset["alert"] as Alert;
    box.checked = isOn(alert);
    box.addEventListener("change", () => {
      localStorage.setItem(`tsunagu-${alert}`, box.checked ? "on" : "off");
      if (alert === "sound" && box.checked) chime();
      showBadge();
    });
  }
}

/** Tell how many wait: in the title, and aloud where the list is open or somebody new came. */
export function tellWaiting(sounds: boolean): void {
  const waiting = document.getElementById("waiting");
  if (waiting?.dataset["ids"] === undefined) return;
  showBadge();
  const ids = waiting.dataset["ids"].split(" ").filter(Boolean);
  const before = sessionStorage.getItem(SEEN);
  const isNew = before !== null && ids.some((id) => !before.includes(id));
  sessionStorage.setItem(SEEN, [...new Set([...(before?.split(" ") ?? []), ...ids])].join(" "));
  if (isNew) {
    say(waiting.dataset["newWords"]);
    if (sounds && isOn("sound")) chime();
  } else if (before !== null && document.body.classList.contains("at-queue")) {
    say(waiting.dataset["words"]);
  }
}

function say(words = ""): void {
  const announcer = document.getElementById("announcer");
  if (announcer === null || announcer.dataset["said"] === words) return;
  // The first count is read with the page.
  if (announcer.dataset["said"] !== undefined || words !== counted()) announcer.textContent = words;
  announcer.dataset["said"] = counted();
}

function counted(): string {
  return document.getElementById("waiting")?.dataset["words"] ?? "";
}

function showBadge(): void {
  const ids = document.getElementById("waiting")?.dataset["ids"]?.split(" ").filter(Boolean) ?? [];
  document.title = isOn("badge") && ids.length > 0 ? `(${ids.length}) ${title}` : title;
}

function isOn(alert: Alert): boolean {
  return localStorage.getItem(`tsunagu-${alert}`) !== "off";
}

/** Two short tones; silent where the browser wants a click first. */
function chime(): void {
  const audio = new AudioContext();
  CHIME_HERTZ.forEach((hertz, index) => {
    const start = audio.currentTime + index * CHIME_SECONDS;
    const tone = new OscillatorNode(audio, { frequency: hertz });
    const loudness = new GainNode(audio, { gain: 0 });
    loudness.gain.setValueAtTime(LOUDNESS, start);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + CHIME_SECONDS);
    tone.connect(loudness).connect(audio.destination);
    tone.start(start);
    tone.stop(start + CHIME_SECONDS);
  });
  setTimeout(() => void audio.close(), 1000);
}
