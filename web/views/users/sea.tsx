import { useMessages } from '../../messages/messages.ts'

/** The chart beside the sign-in form: for the eye only. */
export const Sea = () => (
  <div class="gate-sea">
    <svg viewBox="0 0 900 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect class="sea-deep" width="900" height="900" />
      <path
        class="sea-mid"
        d="M0 0H260C300 90 230 160 300 250 380 350 330 440 420 520 500 590 470 690 560 770 610 815 620 860 616 900H0Z"
      />
      <path
        class="sea-shoal"
        d="M0 0H150C190 110 130 190 190 290 260 400 220 480 300 570 370 650 350 760 430 830 455 853 462 880 460 900H0Z"
      />
      <path class="sea-mid" d="M900 640C840 650 800 700 745 712 690 724 660 800 690 900H900Z" />
      <path class="sea-shoal" d="M900 730C850 735 830 780 790 792 755 802 740 850 755 900H900Z" />
      <path
        class="sea-land"
        d="M0 60C60 90 40 190 96 270 140 330 110 420 170 500 240 590 210 660 262 740 300 800 300 860 306 900H0Z"
      />
      <path class="sea-land" d="M900 812C868 815 850 850 838 900H900Z" />
      <path
        class="sea-line"
        d="M330 0C370 100 300 170 370 270 440 365 400 450 480 530 560 610 540 700 630 780 670 815 680 860 676 900M470 0C500 120 450 200 520 300 590 390 560 470 640 550 700 612 700 680 650 740M900 560C830 570 770 620 715 640M690 0C700 150 660 230 740 330 800 410 800 480 900 500"
      />
      <path
        class="sea-line"
        d="M60 0C110 120 80 200 138 285 190 370 165 450 222 540 300 640 280 700 340 780 380 830 385 870 384 900"
      />
      <text class="sea-num" x="120" y="130">
        7
      </text>
      <text class="sea-num" x="200" y="210">
        9
      </text>
      <text class="sea-num" x="330" y="120">
        12
      </text>
      <text class="sea-num" x="300" y="300">
        11
      </text>
      <text class="sea-num" x="420" y="230">
        15
      </text>
      <text class="sea-num" x="520" y="150">
        18
      </text>
      <text class="sea-num" x="610" y="260">
        22
      </text>
      <text class="sea-num" x="700" y="120">
        24
      </text>
      <text class="sea-num" x="740" y="330">
        21
      </text>
      <text class="sea-num" x="560" y="400">
        17
      </text>
      <text class="sea-num" x="430" y="430">
        13
      </text>
      <text class="sea-num" x="640" y="520">
        19
      </text>
      <text class="sea-num" x="760" y="470">
        23
      </text>
      <text class="sea-num" x="500" y="560">
        12
      </text>
      <text class="sea-num" x="700" y="640">
        16
      </text>
      <text class="sea-num" x="820" y="230">
        26
      </text>
      <text class="sea-num" x="850" y="580">
        20
      </text>
      <text class="sea-num" x="600" y="720">
        9
      </text>
      <text class="sea-num" x="800" y="740">
        13
      </text>
      <text class="sea-num" x="260" y="420">
        8
      </text>
      <path class="sea-note-line" d="M900 90 640 380 420 640" />
      <path class="sea-note-line" d="M900 170 690 410 470 660" />
      <text class="sea-note" x="716" y="206" transform="rotate(-48 716 206)">
        {useMessages().users.signIn.chart}
      </text>
      <g>
        <path class="sea-stem" d="M585 505v-16M760 372v-16M505 690v-16M665 455v-16" />
        <path class="sea-green" d="m585 479 7 12h-14zM505 664l7 12h-14z" />
        <path class="sea-red" d="M754 346h12v11h-12zM659 429h12v11h-12z" />
      </g>
    </svg>
  </div>
)
