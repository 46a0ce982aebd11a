// Other shoes of chapter 2: the same morning with Grandpa Tomo. The new fact: he could read one word only, and Hana
// walks past that fountain every day; each of his forty pictures means "I'm here. Are you?".

-> tea

=== tea
Seven o’clock. My tea is ready, and my glasses have gone for a walk. #id:c2-shoes.tea.1 #who:tomo #mood:think #place:kitchen #cast:tomo=think,sango
Danger! A crocodile is in the fountain! All my friends warn everyone. You too! #id:c2-shoes.tea.2 #who:message #from:c2-shoes.from.friend #sfx:message
* [Find my glasses first. #id:c2-shoes.tea.glasses #icon:look #move:pause]
    -> glasses
* [Ring Hana’s mum and ask her. #id:c2-shoes.tea.ring #icon:say #move:ask-first]
    -> ring
* [Send it to Hana this minute. #id:c2-shoes.tea.send #icon:write]
    -> send

=== glasses
Not in the bread. Not on the cat. Without them I can read one word: fountain. #id:c2-shoes.glasses.1 #who:tomo #mood:worried
-> fact

=== ring
It rings and rings. She’s on the train. I can read one word here: fountain. #id:c2-shoes.ring.1 #who:tomo #mood:worried
-> fact

=== send
My thumb is faster than my tea. I can read one word only: fountain. #id:c2-shoes.send.1 #who:tomo #mood:alert
-> fact

=== fact
At eight, Hana walks past that fountain. Every day. So I warned her, and everyone near it. #id:c2-shoes.fact.1 #who:tomo #mood:worried
* [How may Grandpa feel now? #id:c2-shoes.fact.feel #feel]
-> fountain

=== fountain
There she is! Two arms, two legs, ten toes. And a very small crocodile. #id:c2-shoes.fountain.1 #who:tomo #mood:alert #place:fountain #cast:hana,sango,tomo=alert
You’re Grandpa now. Which words would be good to hear? #id:c2-shoes.fountain.2 #who:sango #mood:think
* [“Grandpa, you believed that?” #id:c2-shoes.fountain.believed #icon:say]
    -> believed
* [“You were worried about me.” #id:c2-shoes.fountain.worried #icon:say #move:stand-with]
    -> worried
* [“Let’s look at it together.” #id:c2-shoes.fountain.look #icon:look #move:check]
    -> look

=== believed
Oh. Now I’d like to be smaller than that crocodile. I was so glad to see her. #id:c2-shoes.believed.1 #who:tomo #mood:sad
-> morning

=== worried
I was! I drank eleven cups of tea until you came. Now I’m very awake. #id:c2-shoes.worried.1 #who:tomo #mood:cheer
-> morning

=== look
Gladly, Grandpa. And here are your glasses. They’re on your head. #id:c2-shoes.look.1 #who:hana #mood:cheer
-> morning

=== morning
A new morning. Forty pictures, or none? Each one only says: I’m here. Are you? #id:c2-shoes.morning.1 #who:tomo #mood:think #place:kitchen #cast:tomo=think,sango
* [Send none. I may be wrong again. #id:c2-shoes.morning.none #icon:wait]
    -> none
* [Send my hedgehog. I took it myself. #id:c2-shoes.morning.hedgehog #icon:write #move:go-ahead]
    -> hedgehog
* [Ask Hana to look at it first. #id:c2-shoes.morning.ask #icon:write #move:ask-first]
    -> ask

=== none
No picture today? Are you ill? I miss your silly mornings! #id:c2-shoes.none.1 #who:message #from:c2-shoes.from.hana #harmless #sfx:message
-> finish

=== hedgehog
A hedgehog in your slipper! That’s panel one of my new comic. #id:c2-shoes.hedgehog.1 #who:message #from:c2-shoes.from.hana #harmless #sfx:message
-> finish

=== ask
I’ve looked: one hedgehog, one slipper, one cold foot. It’s true! Send it to all. #id:c2-shoes.ask.1 #who:message #from:c2-shoes.from.hana #harmless #sfx:message
-> finish

=== finish
Below it she wrote: “I’m here, too.” I’ve read that forty times. With glasses. #id:c2-shoes.finish.1 #who:tomo #mood:proud #ending:well-done
-> END
