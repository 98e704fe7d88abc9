import { TsunaguChat } from "./chat.js";

customElements.define("tsunagu-chat", TsunaguChat);
