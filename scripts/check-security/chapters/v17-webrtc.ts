import { assertNoPackage, assertNowhere } from '../project-files.ts'
import { absent, type Requirement } from '../requirement.ts'

const noMedia = () => {
  assertNowhere(/RTCPeerConnection|getUserMedia|MediaStream\b|node:dgram/)
  assertNoPackage(/webrtc|wrtc|mediasoup|simple-peer|^turn$|coturn|janus|livekit|peerjs/i)
}

const ids = ['V17.1.1', 'V17.2.1', 'V17.2.2', 'V17.2.3', 'V17.2.4', 'V17.3.1', 'V17.3.2']

export const webrtc: readonly Requirement[] = ids.map((id) =>
  absent(id, 'no sound or picture goes between browsers', noMedia),
)
