// Chapter 7, "You are here": a film, a stream and a soup pot tell strangers where somebody is. Grandma may see it all.
VAR told = false

-> goal

=== goal
Goal! From the halfway line! Coach Ben’s hat flew off. And Hana filmed it. #id:c7.goal.1 #who:amara #mood:cheer #place:football-pitch #cast:hana,amara,sango
Panel one: the ball. Panel two: the hat. Panel three: your face! Who gets it? #id:c7.goal.2 #who:hana #mood:phone
* [Send it to Grandma. #id:c7.goal.grandma #icon:do #move:go-ahead]
    -> goal_grandma
* [Post it for the whole world. #id:c7.goal.post #icon:do]
    -> fan
* [Ask Coach Ben before I post. #id:c7.goal.ask #icon:say #move:ask-first]
    -> goal_ben
* [Watch it once more, slowly. #id:c7.goal.check #icon:look #move:check]
    -> goal_slow

=== goal_grandma
My star! I’ve watched it nine times. I shouted at the referee. And at the cat. #id:c7.goal-grandma.1 #who:message #from:c7.from.grandma #harmless #sfx:message
-> everyone

=== goal_ben
Super goal! Sorry I’m late. Look: our board says “Tuesday, five o’clock”. Everybody could find you. #id:c7.goal-ben.1 #who:ben #mood:think #cast:ben,amara,sango
-> everyone

=== goal_slow
My shirt shows our school, and the board says “Tuesday, five”. This film can talk! #id:c7.goal-slow.1 #who:amara #mood:think
-> everyone

=== everyone
Put it on the open page! Everyone in the team does. Ten out of ten! #id:c7.everyone.1 #who:message #from:c7.from.leo #sfx:message
* [Cut it: only ball and hat. #id:c7.everyone.cut #icon:do #move:lock]
    -> cut
* [Post it whole, like everyone. #id:c7.everyone.whole #icon:do]
    -> fan
* [Keep it for people I know. #id:c7.everyone.keep #icon:do]
    -> kept
* [Count who “everyone” is. #id:c7.everyone.check #icon:look #move:check]
    -> counted

=== cut
No shirt, no board. Everyone sees the goal, and nobody sees where I am. Fair play! #id:c7.cut.1 #who:amara #mood:proud
-> sorting

=== kept
Twelve people have it, and all twelve cheered. That’s a full stadium to me. #id:c7.kept.1 #who:amara #mood:cheer
-> sorting

=== counted
“Everyone” is two players! Leo counted himself twice. So I’ll cut it first. #id:c7.counted.1 #who:amara #mood:cheer
-> sorting

=== fan
Great goal! I know your school from the shirt. Tuesday at five, right? I’ll come! #id:c7.fan.1 #who:message #from:c7.from.fan #cast:hana=worried,amara=worried,sango #sfx:message #cost
Nobody here knows GoalFan3. You did nothing bad: the film simply said a lot. #id:c7.fan.2 #who:sango #mood:think
* [Write back. Fans are lovely. #id:c7.fan.write #icon:write]
    -> fan_write
* [Take it down and cut it. #id:c7.fan.cut #icon:do #move:repair]
    -> fan_cut
* [Show it only to friends. #id:c7.fan.lock #icon:do #move:lock]
    -> fan_lock
* [Show Coach Ben the message. #id:c7.fan.ben #icon:show #move:tell]
    ~ told = true
    -> fan_ben

=== fan_write
Now it asks which gate I use. A fan needs no gates! I’m off to Coach Ben. #id:c7.fan-write.1 #who:amara #mood:stop
-> sorting

=== fan_cut
Down, cut, up again! And Coach Ben knows. On Tuesday we train somewhere else. #id:c7.fan-cut.1 #who:amara #mood:proud
-> sorting

=== fan_lock
Locked! And Coach Ben knows, too. GoalFan3 can cheer for the moon. #id:c7.fan-lock.1 #who:amara #mood:cheer
-> sorting

=== fan_ben
Good pass, captain! We train somewhere else. And nobody leaves alone. I’ll be on time. Truly! #id:c7.fan-ben.1 #who:ben #mood:proud #cast:ben,amara,sango
-> sorting

=== sorting
One film: lovely for Grandma, too much for the world. Let’s sort some more. #id:c7.sorting.1 #who:sango #mood:point
* [Play Sort. #id:c7.sorting.game #icon:do #game:sort #level:2]
-> live

=== live
I’m live! My guitar has three strings and forty viewers. Hello, all forty! #id:c7.live.1 #who:rin #mood:wave #place:living-room #cast:rin,amara,sango=idle
You’re a star, Rin! Turn the camera! Everyone here shows their room! #id:c7.live.2 #who:message #from:c7.from.viewers #sfx:message
* [Look through the lens. #id:c7.live.lens #icon:look #lens:live-tonight.turn]
-> mio

=== mio
First “star”, then “everyone”. They want your room, not your song. #id:c7.mio.1 #who:sango #mood:think #gear:sweet-talk #gear:everyone-does
I’m Mio! I’m four! We live by the duck pond! Is that a camera? #id:c7.mio.2 #who:mio #mood:wave #cast:rin=worried,mio,amara=worried
* [Tell Rin to turn it. It’s polite. #id:c7.mio.turn #icon:do]
    -> turned
* [Let Rin play on. Mio is cute. #id:c7.mio.play #icon:do]
    -> seven
* [Tap “End stream” for Rin. #id:c7.mio.end #icon:do #move:leave]
    -> stream_off
* [Ask Rin who the forty are. #id:c7.mio.ask #icon:say #move:check]
    -> forty

=== turned
“Nice street!” writes somebody. Our street sign was in the window. Stream off! And I tell Mum. #id:c7.turned.1 #who:rin #mood:worried #cost
-> soup

=== seven
Mio sang our house number. Twice, and in tune! Stream off. I tell Mum. #id:c7.seven.1 #who:rin #mood:worried #cost
-> soup

=== stream_off
Off! You may always end a stream. Mio, now you’re my audience. Please clap. #id:c7.stream-off.1 #who:rin #mood:cheer
-> soup

=== forty
Forty names, and not one face I know. I’ll end it, and play for you two. #id:c7.forty.1 #who:rin #mood:think
-> soup

=== soup
My champion at two! Best jumper, big soup pot, and a carrot on her head! #id:c7.soup.1 #who:message #from:c7.from.dad #harmless #wear:chef #sfx:message #place:kitchen #cast:amara=alert,sango,amara-dad=phone
* [“Dad, please take me down.” #id:c7.soup.say #icon:say #move:say-no]
    -> soup_say
* [Post one of him in pyjamas. #id:c7.soup.revenge #icon:do]
    -> soup_pyjamas
* [Laugh along. He’s so proud. #id:c7.soup.laugh #icon:wait]
    -> soup_laugh
* [Tell Aunt Zuri it bothers me. #id:c7.soup.zuri #icon:say #move:tell]
    ~ told = true
    -> soup_zuri

=== soup_say
The whole world sees me with a carrot on my head. It’s my face, Dad! #id:c7.soup-say.1 #who:amara #mood:stop
-> dad_asks

=== soup_pyjamas
His boss likes it. Dad doesn’t. Now two of us sit in the soup. Sorry, Dad! #id:c7.soup-pyjamas.1 #who:amara #mood:sad #cost
-> dad_asks

=== soup_laugh
I laughed, and it still bothers me. I may say it later, too. So: Dad? #id:c7.soup-laugh.1 #who:amara #mood:think
-> dad_asks

=== soup_zuri
Your face, so you have a say. Come, I’ll sit beside you. He’s only my brother. #id:c7.soup-zuri.1 #who:zuri #mood:proud #cast:zuri,amara,amara-dad=think
-> dad_asks

=== dad_asks
You’re right. I should have asked. It’s down. May Grandma have it? Only Grandma? #id:c7.dad-asks.1 #who:amara-dad #mood:think
* [“Yes! Grandma may laugh.” #id:c7.dad-asks.yes #icon:say #move:go-ahead]
    -> grandma_yes
* [“No, not that one.” #id:c7.dad-asks.no #icon:say #move:say-no]
    -> grandma_no
* [“Ask her to keep it home.” #id:c7.dad-asks.ask #icon:say #move:ask-first]
    -> grandma_tin

=== grandma_yes
Ha! I was there. That was my carrot. You ate the hat. #id:c7.grandma-yes.1 #who:message #from:c7.from.grandma #harmless #sfx:message
-> last

=== grandma_no
Not that one, then. Your face, your word. Grandma gets the goal in slow motion. #id:c7.grandma-no.1 #who:amara-dad #mood:cheer
-> last

=== grandma_tin
It lives in my button tin now. Nobody opens that but me and the cat. #id:c7.grandma-tin.1 #who:message #from:c7.from.grandma #harmless #sfx:message
-> last

=== last
{ told:
    -> end_tell
- else:
    -> end_repair
}

=== end_tell
I told somebody, and at once I had a team. That was the best pass today! #id:c7.end-tell.1 #who:amara #mood:proud #ending:tell
-> END

=== end_repair
Film safe, stream off, soup gone. All put right, in one half-time. Final whistle! #id:c7.end-repair.1 #who:amara #mood:proud #ending:repair
-> END
