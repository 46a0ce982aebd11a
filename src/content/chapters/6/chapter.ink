// Chapter 6, "A dragon for a photo": Hana tells Amara, and the child is Amara. A surprise party is a good secret:
// it ends, and everyone is glad. Hana’s is not, and no friend has to carry it alone.
// Order of help: leave, tell, then together: keep the messages, block, report. Any other order loses nothing.
// Nothing is ever Hana’s fault, and she has nothing to mend. The only photo in this story is of a drawing desk.
VAR late = false
VAR friend = false
VAR posted = false

-> party

=== party
Psst! Friday at five: a surprise party for Coach Ben. Don’t tell him! It’s secret till then. #id:c6.party.1 #who:message #from:c6.from.leo #harmless #sfx:message #place:football-pitch #cast:amara=phone,sango
Team talk, quietly! Coach Ben is always late. Even his own whistle waits for him. #id:c6.party.2 #who:amara #mood:cheer
* [Keep it secret till Friday. #id:c6.party.keep #icon:do #move:go-ahead]
    -> party_keep
* [Ask Leo which grown-ups know. #id:c6.party.ask #icon:say #move:ask-first]
    -> party_ask
* [Put it in the club chat. #id:c6.party.post #icon:write]
    ~ posted = true
    -> party_post

=== party_keep
My lips are a closed gate! On Friday it opens, and everybody’s glad. #id:c6.party-keep.1 #who:amara #mood:cheer
-> swear

=== party_ask
All the parents know, says Leo. His dad bakes the cake. That secret has an end. #id:c6.party-ask.1 #who:amara #mood:cheer
-> swear

=== party_post
Coach Ben is in that chat! Now he practises his surprised face. Oh! Ooh! Oooh! #id:c6.party-post.1 #who:amara #mood:worried #cost
-> swear

=== swear
Amara? Panel one: me, in trouble. Swear that you won’t tell anyone! #id:c6.swear.1 #who:hana #mood:worried #cast:amara=think,sango,hana
* [“I swear. Now tell me!” #id:c6.swear.swear #icon:say]
    -> swear_yes
* [“I can’t swear. I’ll stay, though.” #id:c6.swear.stay #icon:say #move:stand-with]
    -> swear_stay
* [“Half-time! Let’s sit down first.” #id:c6.swear.pause #icon:wait #move:pause]
    -> swear_pause
* [“After training, okay?” #id:c6.swear.after #icon:say]
    -> swear_after

=== swear_yes
You may swear, and still get help. A promise that hides harm may be broken. #id:c6.swear-yes.1 #who:sango #mood:think
-> dragons

=== swear_stay
Hana looks at her shoes. Then she sits down on the ball. Staying says a lot. #id:c6.swear-stay.1 #who:narrator
-> dragons

=== swear_pause
They share one orange, which takes eleven minutes. Then the words come. #id:c6.swear-pause.1 #who:narrator
-> dragons

=== swear_after
Hana nods and goes. At the gate she turns round. Some stories need two starts. #id:c6.swear-after.1 #who:narrator #cost
-> dragons

=== dragons
Someone from the game club gave me three dragons, for one photo of my drawing desk. #id:c6.dragons.1 #who:hana #mood:sad #cast:amara=think,sango,hana
* [How might a gift like that feel? #id:c6.dragons.feel #feel]
-> more

=== more
Then I got this. I’ve read it a hundred times. #id:c6.more.1 #who:hana #mood:worried
Now send a photo of you. It stays our secret. Or I tell your mum about the dragons! #id:c6.more.2 #who:message #from:c6.from.fan #sfx:message
* [Look through the lens together. #id:c6.more.lens #icon:look #lens:new-player.dragons]
-> not_okay

=== not_okay
Even if every word were true, this is not okay to ask. #id:c6.not-okay.1 #who:sango #mood:stop #gear:free-gift #gear:scare
Nobody may ask for pictures of the parts your underwear covers, or show you theirs. If it happened: not your fault. Tell. Help works. #id:c6.not-okay.2 #who:sango #mood:stop #gear:secret
* [“I’m glad you told me.” #id:c6.not-okay.glad #icon:say #move:stand-with]
    -> glad
* [“Why did you take the dragons?” #id:c6.not-okay.why #icon:say]
    -> why
* [“Send one. Then it’s over.” #id:c6.not-okay.one #icon:say]
    -> one_photo
* [“What would help you most?” #id:c6.not-okay.help #icon:say #move:ask-first]
    -> what_helps

=== glad
Glad? I thought you’d be cross. Wait, I need to breathe out. #id:c6.glad.1 #who:hana #mood:think
-> too_big

=== why
Hana’s shoulders go up to her ears. Foul, by me! Sorry. I’m glad you told me. #id:c6.why.1 #who:amara #mood:sad #cost
-> too_big

=== one_photo
I did send one, of my desk. Then they wanted more. Sending never ends it. #id:c6.one-photo.1 #who:hana #mood:sad
-> too_big

=== what_helps
That it stops, and that Mum still likes me. And maybe some orange. #id:c6.what-helps.1 #who:hana #mood:sad
-> too_big

=== too_big
It’s not your fault. It’s too big for two. I’ll come with you. #id:c6.too-big.1 #who:amara #mood:proud
* [Find the words: play Say it! #id:c6.too-big.game #icon:do #game:say-it #level:1]
-> whom

=== whom
Panel two: chat closed, no answer. But now Mum will hear about the dragons! #id:c6.whom.1 #who:hana #mood:worried #cast:amara=think,sango,hana
Would I show this to a grown-up I trust? Ask that. Then ask: to whom? #id:c6.whom.2 #who:sango #mood:think
* [Go to Coach Ben, right here. #id:c6.whom.ben #icon:do #move:tell]
    -> ben_hears
* [Go to Aunt Zuri at the bikes. #id:c6.whom.zuri #icon:do #move:tell]
    -> zuri_hears
* [“You rest. I’ll tell Aunt Zuri.” #id:c6.whom.alone #icon:say #move:tell]
    ~ friend = true
    -> zuri_alone
* [“Fine. Let’s wait till Friday.” #id:c6.whom.wait #icon:wait]
    ~ late = true
    -> ceiling

=== ben_hears
Sorry I’m late! You’re the most important thing today. Thank you for telling me. #id:c6.ben-hears.1 #who:ben #mood:proud #cast:amara,hana,ben
I can’t keep this secret. I must pass it on. I’ll tell your mum and Ms Novak. #id:c6.ben-hears.2 #who:ben #mood:think
* [“Who else must know? Who not?” #id:c6.ben-hears.ask #icon:say #move:ask-first]
    -> ben_asked
* [“Can Hana be there?” #id:c6.ben-hears.stand #icon:say #move:stand-with]
    -> ben_beside
* [“Please, please don’t tell her mum!” #id:c6.ben-hears.please #icon:say]
    -> ben_please

=== ben_asked
Those two, and nobody else. Not the team. Not even my whistle. Good question, captain. #id:c6.ben-asked.1 #who:ben #mood:proud
-> messages

=== ben_beside
Of course! Hana picks the place and the words. Amara may sit beside her. #id:c6.ben-beside.1 #who:ben #mood:proud
-> messages

=== ben_please
I hear you. I’d do wrong if I kept quiet. You may both sit with me, if you like. #id:c6.ben-please.1 #who:ben #mood:listen
-> messages

=== zuri_hears
Bike down, hands wiped. Thank you, Hana. The one who asked is at fault. Not you. #id:c6.zuri-hears.1 #who:zuri #mood:proud #cast:amara,hana,zuri
-> messages

=== zuri_alone
I told Hana first that I’d tell. She was cross for one minute. Then Aunt Zuri asked: hug? Two yeses. #id:c6.zuri-alone.1 #who:amara #mood:worried #cast:amara,hana=sad,zuri
-> messages

=== ceiling
Thursday, nine at night. The phone buzzes again. Two girls look at two ceilings. #id:c6.ceiling.1 #who:narrator #sfx:message #place:night-room #cast:amara=worried,sango
It’s never too late to tell. Not even in pyjamas. #id:c6.ceiling.2 #who:sango #mood:think
* [Wake Aunt Zuri and tell her. #id:c6.ceiling.zuri #icon:say #move:tell]
    -> zuri_late
* [Ring the helpline with Hana. #id:c6.ceiling.robin #icon:do #move:tell]
    -> robin_listens
* [Try to sleep. Friday is near. #id:c6.ceiling.sleep #icon:wait]
    ~ friend = true
    -> no_goals

=== zuri_late
Nine at night? For this, always. It’s not her fault. I’ll fetch Hana and her mum. #id:c6.zuri-late.1 #who:zuri #mood:proud #cast:amara,sango,zuri
-> messages

=== robin_listens
I’m Robin. I knit, and I listen. You need no name. Shall we find words for Hana’s mum? #id:c6.robin-listens.1 #who:robin #mood:listen #cast:amara,sango,robin
-> messages

=== no_goals
I missed five goals in a row, because it’s so heavy. So I told Aunt Zuri for both of us. #id:c6.no-goals.1 #who:amara #mood:sad #place:football-pitch #cast:amara,hana,zuri=think
-> messages

=== messages
And these messages? I don’t want to see them any more! #id:c6.messages.1 #who:hana #mood:worried #place:living-room #cast:amara=think,hana,hana-mum
* [Delete them all. Gone is gone. #id:c6.messages.delete #icon:do]
    -> messages_delete
* [Let the grown-up keep the messages. #id:c6.messages.keep #icon:do #move:keep-messages]
    -> messages_keep
* [Block DragonFan first. #id:c6.messages.block #icon:do #move:block]
    -> messages_block
* [Report it in the game club. #id:c6.messages.report #icon:do #move:report]
    -> messages_report

=== messages_delete
I understand. Two are left, and words help. Now we block and report, together. #id:c6.messages-delete.1 #who:hana-mum #mood:think
-> mum

=== messages_keep
Words and name are kept. Pictures of bodies we never keep: then we only show the screen. Now block and report. #id:c6.messages-keep.1 #who:hana-mum #mood:proud #sfx:shield
-> mum

=== messages_block
Blocked first? Fine. The words are still there. Now we keep them and report. #id:c6.messages-block.1 #who:hana-mum #mood:proud #sfx:shield
-> mum

=== messages_report
Reported. An answer may take days, or not come. So it’s good that you told, too. #id:c6.messages-report.1 #who:hana-mum #mood:proud #sfx:shield
-> mum

=== mum
They wanted to scare you with me? Now I know, so it scares nobody. Come here, you. #id:c6.mum.1 #who:hana-mum #mood:proud
* [Make a plan for heavy secrets. #id:c6.mum.plan #icon:write #plan:secret]
{ posted:
    -> cake_practised
- else:
    -> cake
}

=== cake
Sorry I’m late! Is anybody … Oh! For me? I must sit down. On the cake? No! #id:c6.cake.1 #who:ben #mood:cheer #place:football-pitch #cast:ben,hana=cheer,amara=cheer
-> last

=== cake_practised
Oh! Ooh! Oooh! How was that? I’ve practised since Monday. Sorry I’m late! #id:c6.cake-practised.1 #who:ben #mood:cheer #place:football-pitch #cast:ben,hana=cheer,amara=cheer
-> last

=== last
{
- friend:
    -> end_friend
- late:
    -> end_late
- else:
    -> end_tell
}

=== end_tell
Panel nine: a good secret ends, and all get cake. The other sort needs help. #id:c6.end-tell.1 #who:hana #mood:cheer #ending:tell
-> END

=== end_late
We told on Thursday night, and it still worked. Good secrets end in cake. #id:c6.end-late.1 #who:hana #mood:cheer #ending:tell-late
-> END

=== end_friend
Amara told when I couldn’t. Panel nine: a friend with wheels and a very loud heart. #id:c6.end-friend.1 #who:hana #mood:proud #ending:friend-tells
-> END
